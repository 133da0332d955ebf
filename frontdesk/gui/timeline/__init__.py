"""The calendar's time grid: columns over the hours of a day, painted, dragged, typed and read aloud.

`view.TimelineView` is the widget, `geometry.Column` what it shows, `proposal.Proposal` what it asks for and
`colours.TimelineColours` what it is painted in. Everything but `view`, its painters and `accessible` is free of Qt.
"""
