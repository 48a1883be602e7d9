"""The interpreter's lock."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable


def is_given_up(call: Callable[[], object], times: int) -> bool:
    """Whether another thread runs during one of so many calls, though nobody takes the lock away.

    The other may have no processor during one call, or during a hundred; with the lock held it never would.
    """
    count = 0
    done = threading.Event()

    def counter() -> None:
        nonlocal count
        while not done.is_set():
            count += 1
            time.sleep(0)  # gives the lock up

    thread = threading.Thread(target=counter)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(3600)
    thread.start()
    try:
        for _ in range(times):
            before = count
            call()
            if count > before:
                return True
        return False
    finally:
        done.set()
        thread.join()
        sys.setswitchinterval(interval)
