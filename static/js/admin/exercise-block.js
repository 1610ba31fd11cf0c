// Wagtail's editor names the element of a form field's root block. A stream block has one, a struct block does not:
// here it gets its own. The definition stays a StructBlockDefinition, so that nested structs are drawn as such.
// Errors are shown once all fields are drawn: showing one unfolds the panels around it, which must be complete.
(() => {
  const { StructBlockDefinition } = window.wagtailStreamField.blocks;

  class ExerciseBlock {
    constructor(...args) {
      const definition = new StructBlockDefinition(...args);
      const render = definition.render.bind(definition);
      definition.render = (placeholder, prefix, state, error) => {
        const block = render(placeholder, prefix, state);
        block.element = block.container[0];
        block.setError(error);
        return block;
      };
      return definition;
    }
  }

  window.telepath.register("exercises.ExerciseBlock", ExerciseBlock);
})();
