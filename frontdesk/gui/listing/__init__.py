"""Tables of people and events: lines of cells, chips for states, actions at the end of the line."""
