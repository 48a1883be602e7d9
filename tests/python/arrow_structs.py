"""The structs of the Arrow C data interface by ctypes, for data that no package would hand over."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any


class Schema(ctypes.Structure):
    pass


class Array(ctypes.Structure):
    pass


class Stream(ctypes.Structure):
    pass


RELEASE = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_char_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]
Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.c_void_p),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]
# Called with the interpreter's lock held, as a reader in Python would.
GET = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
MESSAGE = ctypes.PYFUNCTYPE(ctypes.c_char_p, ctypes.c_void_p)
DROP = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)
Stream._fields_ = [
    ("get_schema", ctypes.c_void_p),
    ("get_next", ctypes.c_void_p),
    ("get_last_error", ctypes.c_void_p),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]

ctypes.pythonapi.PyCapsule_New.restype = ctypes.py_object
ctypes.pythonapi.PyCapsule_New.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
ctypes.pythonapi.PyCapsule_GetPointer.restype = ctypes.c_void_p
ctypes.pythonapi.PyCapsule_GetPointer.argtypes = [ctypes.py_object, ctypes.c_char_p]

_NAMES = {Schema: b"arrow_schema", Array: b"arrow_array", Stream: b"arrow_array_stream"}


def capsule(struct: ctypes.Structure) -> Any:
    """A capsule without a destructor: what is not moved out of it is never released."""
    return ctypes.pythonapi.PyCapsule_New(ctypes.addressof(struct), _NAMES[type(struct)], None)


def stream_in(given: Any) -> Stream:
    """The stream in a capsule."""
    return Stream.from_address(ctypes.pythonapi.PyCapsule_GetPointer(given, _NAMES[Stream]))


class Texts:
    """An array of strings as it is told, with the number of its releases."""

    def __init__(self, offsets: list[int], data: bytes, **bent: int | None) -> None:
        self.released = {"schema": 0, "array": 0}
        self._data = ctypes.create_string_buffer(data, len(data))
        self._offsets = (ctypes.c_int32 * len(offsets))(*offsets)
        self._buffers = (ctypes.c_void_p * 3)(None, ctypes.addressof(self._offsets), ctypes.addressof(self._data))
        self._callbacks = [self._releaser("schema", Schema), self._releaser("array", Array)]
        addresses = [ctypes.cast(callback, ctypes.c_void_p) for callback in self._callbacks]
        self.schema = Schema(format=b"u", name=b"text", release=addresses[0])
        values = {"length": len(offsets) - 1, "n_buffers": 3, "buffers": ctypes.addressof(self._buffers)}
        self.array = Array(**values | {"release": addresses[1]} | bent)

    def _releaser(self, name: str, struct: type[Schema | Array]) -> Any:
        def release(address: int) -> None:
            self.released[name] += 1
            struct.from_address(address).release = None

        return RELEASE(release)

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        return capsule(self.schema), capsule(self.array)


class Given:
    """Data that gives what it is told."""

    def __init__(self, stream: Callable[[], object]) -> None:
        self._stream = stream

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._stream()
