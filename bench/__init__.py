"""What the shop costs beside routes written by hand: a catalogue of any size, the routes, the measuring, the report."""
