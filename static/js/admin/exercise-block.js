// Wagtail's editor names the element of a form field's root block. A stream block has one, a struct block does not:
// here it gets its own. The definition stays a StructBlockDefinition, so that nested structs are drawn as such.
(() => {
  const { StructBlockDefinition } = window.wagtailStreamField.blocks;

  class ExerciseBlock {
    constructor(...args) {
      const definition = new StructBlockDefinition(...args);
      const render = definition.render.bind(definition);
      definition.render = (...where) => {
        const block = render(...where);
        block.element = block.container[0];
        return block;
      };
      return definition;
    }
  }

  window.telepath.register("exercises.ExerciseBlock", ExerciseBlock);
})();
