"""Sound: clips, renditions, speech, recording; and the pictograms shown beside words."""
