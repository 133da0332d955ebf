"""Work off the window's thread, and its results back on it.

Three executors: ``db-writer`` (one thread, commands in order), ``db-reader`` (two; of questions with the same key
only the latest is answered) and ``documents`` (two). Workers get plain data, never a widget. Results come back
through one queued signal.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from frontdesk.application.messages import Command, Outcome, Query
from frontdesk.domain.errors import DomainError, EnvironmentProblem
from frontdesk.gui.change_feed import ChangeFeed
from frontdesk.gui.still_there import while_there

T = TypeVar("T")


class HouseGateway(Protocol):
    """The house as the window uses it; called on worker threads only."""

    def execute(self, command: Command) -> Outcome: ...
    def ask(self, query: Query[T]) -> T: ...
    def undo(self, first: Sequence[Command] = ()) -> Outcome: ...
    def redo(self) -> Outcome: ...


Failed = Callable[[Exception], None]


class _Postbox(QObject):
    """Carries calls from any thread to the window's."""

    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._arrived.connect(self._open, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        self._arrived.emit(call)

    @staticmethod
    def _open(call: Callable[[], None]) -> None:
        call()


class Dispatcher:
    """``refused`` hears every DomainError nobody else took, ``trouble`` every EnvironmentProblem with a way to try
    again, ``bug`` anything that should not happen."""

    def __init__(
        self,
        feed: ChangeFeed,
        refused: Callable[[DomainError], None],
        trouble: Callable[[EnvironmentProblem, Callable[[], None]], None],
        bug: Callable[[BaseException], None],
    ) -> None:
        self._feed = feed
        self._refused, self._trouble, self._bug = refused, trouble, bug
        self._postbox = _Postbox()
        self._writer = ThreadPoolExecutor(1, "db-writer")
        self._reader = ThreadPoolExecutor(2, "db-reader")
        self._documents = ThreadPoolExecutor(2, "documents")
        self._house: Future[HouseGateway] = Future()
        self._until_open: list[Callable[[], None]] = []
        self._asked: dict[Hashable, int] = {}
        self._busy = 0
        self._closed = False

    def open(
        self, open_house: Callable[[], HouseGateway], then: Callable[[HouseGateway], None], failed: Failed
    ) -> None:
        """Opens the house on the writer's thread; may be tried again when it failed. What is asked meanwhile waits."""

        def opened(house: HouseGateway) -> None:
            self._house.set_result(house)
            waiting, self._until_open = self._until_open, []
            for start in waiting:
                start()
            then(house)

        self._start(self._writer, open_house, opened, failed, again=None)

    def run(
        self, command: Command, then: Callable[[Outcome], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Carries a command out; every screen hears what changed, then *then* gets the outcome."""
        self._change(lambda: self._house.result().execute(command), then, failed)

    def undo(
        self,
        then: Callable[[Outcome], None] | None = None,
        failed: Failed | None = None,
        first: Sequence[Command] = (),
    ) -> None:
        """Takes the desk's last step back, after *first*, which must give way for it."""
        self._change(lambda: self._house.result().undo(first), then, failed)

    def redo(self, then: Callable[[Outcome], None] | None = None) -> None:
        self._change(lambda: self._house.result().redo(), then, None)

    def ask(
        self,
        query: Query[T],
        then: Callable[[T], None],
        key: Hashable = None,
        failed: Failed | None = None,
    ) -> None:
        """Answers a question. With a *key*, an answer that a later question of that key has overtaken is dropped."""
        number = self._asked[key] = self._asked.get(key, 0) + 1

        def is_latest() -> bool:
            return key is None or self._asked[key] == number

        def answer() -> T | None:
            return self._house.result().ask(query) if is_latest() else None

        def deliver(found: T | None) -> None:
            if is_latest():
                while_there(then)(found)  # type: ignore[arg-type]  # None only when overtaken

        def again() -> None:
            self.ask(query, then, key, failed)

        if not self._closed:
            self._when_open(lambda: self._start(self._reader, answer, deliver, failed, again))

    def make(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Makes a document, reads or writes a file, talks to a printer."""
        self._start(self._documents, work, while_there(then), failed, lambda: self.make(work, then, failed))

    def house(self) -> HouseGateway:
        """The open house, for work given to ``make``; waits until it is open. Never called on the window's thread."""
        return self._house.result()

    @property
    def idle(self) -> bool:
        """Whether everything asked so far has been answered."""
        return self._busy == 0 and not self._until_open

    def close(self) -> None:
        """Finishes what was acknowledged as begun; forgets questions nobody waits for any more, and those that a clock
        of a window which is still there asks later."""
        self._closed = True
        self._until_open.clear()
        self._house.cancel()
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._documents.shutdown(wait=True, cancel_futures=True)

    def _change(
        self, work: Callable[[], Outcome], then: Callable[[Outcome], None] | None, failed: Failed | None
    ) -> None:
        def done(outcome: Outcome) -> None:
            self._feed.tell(outcome.changes)
            if then is not None:
                while_there(then)(outcome)

        def again() -> None:
            self._change(work, then, failed)

        self._when_open(lambda: self._start(self._writer, work, done, failed, again))

    def _when_open(self, start: Callable[[], None]) -> None:
        """Nothing stands in the writer's way while the house is opened, be it at the third try."""
        if self._house.done():
            start()
        else:
            self._until_open.append(start)

    def _start(
        self,
        executor: Executor,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed | None,
        again: Callable[[], None] | None,
    ) -> None:
        self._busy += 1
        future = executor.submit(work)

        def finished(done: Future[T]) -> None:
            self._postbox.post(lambda: self._deliver(done, then, failed, again))

        future.add_done_callback(finished)

    def _deliver(
        self,
        done: Future[T],
        then: Callable[[T], None],
        failed: Failed | None,
        again: Callable[[], None] | None,
    ) -> None:
        self._busy -= 1
        if done.cancelled():
            return
        error = done.exception()
        if error is None:
            then(done.result())
        elif failed is not None and isinstance(error, (DomainError, EnvironmentProblem)):
            while_there(failed)(error)
        else:
            self.tell(error, again)

    def tell(self, error: BaseException, again: Callable[[], None] | None) -> None:
        """Says what went wrong to whoever hears of its kind; *again* is how to try once more."""
        if isinstance(error, DomainError):
            self._refused(error)
        elif isinstance(error, EnvironmentProblem) and again is not None:
            self._trouble(error, again)
        else:
            self._bug(error)
