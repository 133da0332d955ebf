"""The calendar: cells of resources and days over the hours, painted, dragged, typed and read aloud.

One widget, `view.TimelineView()`, shows a plan in three arrangements (`grid.Arrangement`) of the same cells, with the
same gestures, keys and spoken words:

* ``DAY``: cells side by side, the hours running down (rooms of a day, or the days of an advisor);
* ``TIMELINE``: rooms as rows, the hours running to the right, one day after the other;
* ``WEEK``: rooms as rows, days as columns, each cell with its bookings one line each in order of time.

To show something, in this order of importance:

* ``set_plan(columns, plan, hours, rooms, arrangement=None)``: ``columns`` are the cells (`geometry.Column`: a resource
  on a day). As rows they must be complete and room after room: ``[room and day for room in rooms for day in days]``;
  the row's name is the title and subtitle of its cells. ``arrangement`` stays as it is when not given.
* ``set_attention(occurrence_ids)``: what needs someone now; it alone stands out.
* ``set_equipment(units)``: the movable equipment of the house, told on blocks with space for it.
* ``hide_closed_hours(True)``: folds away hours that are closed on all days and unused; ``hides_closed_hours``.
* ``set_now(instant)``, ``set_colours(colours.TimelineColours)``.
* ``set_zoom(px_per_hour)``, ``zoom_by(steps)`` (0: the usual size), ``zoom`` and the signal ``zoom_changed(int)``; each
  arrangement has its own zoom.
* ``select(occurrence_id)``, ``selected``; ``board`` tells what lies where, ``board.schedule`` what is shown.

What it asks for (it changes nothing itself; everything is a `proposal.Proposal`):

* ``proposed(Proposal)`` when something is dropped, ``drafting(Proposal | None)`` while it is under way. The kinds are
  ``CREATE``, ``MOVE``, ``RESIZE_START``, ``RESIZE_END``, ``COPY`` (a copy of ``occurrence`` is to lie at ``span`` in
  ``resource_ids``) and ``SPLIT`` (``occurrence`` is to be cut at ``span.start``).
* ``selected_changed``, ``activated`` (Enter, double click), ``cancel_requested`` (Delete) and
  ``context_requested(occurrence | None, QPoint)``.
* ``turn_wanted(int)``: a page to turn, back or on, while something is carried or dragged over the edge of the days that
  are shown; a screen that then shows the plan of those days finds it still in the hand.
* ``forbid_copies()`` where nothing can be copied or cut.
* For menus: ``pick_up(copy=False)`` (the arrow keys carry it), ``split_here()`` (where the menu was opened) and
  ``begin_split()`` (the arrow keys choose where).
* ``propose(resource_id, span, occurrence_id=None)`` and ``show_conflict_preview(Proposal | None)`` for typed times.

Keys: arrows walk; Space picks up, Ctrl+C picks up a copy, Ctrl+X cuts in two; then arrows move, Shift+arrows draw the
ends, Ctrl is fine, Page Up and Down go to another day, Enter drops, Esc gives up. Mouse: Ctrl copies, Shift is fine.

Everything but `surface`, `key_view`, `view`, the painters, `canvas` and `accessible` is free of Qt's widgets.
"""
