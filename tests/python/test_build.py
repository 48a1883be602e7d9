"""The C++ library as somebody else gets it: what is installed, who can use it, what it leaves alone.

Everything is built in temporary folders whose names contain a space. The library is built three times: static, shared,
and inside the add_subdirectory consumer.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONSUMERS = ROOT / "tests" / "cpp" / "consumer"
HEADERS = sorted(path.name for path in (ROOT / "cpp" / "include" / "nutgraf").glob("*.hpp"))
VERSION = re.search(r"project\(nutgraf VERSION (\d+\.\d+\.\d+)", (ROOT / "CMakeLists.txt").read_text())[1]
PRIVATE_DEPENDENCIES = {"Eigen3": "libeigen3-dev", "utf8proc": "libutf8proc-dev", "libstemmer": "libstemmer-dev"}
CXX = os.environ.get("CXX") or "g++"
CLANG = shutil.which("clang++-14") or shutil.which("clang++")

needs_pkg_config = pytest.mark.skipif(not shutil.which("pkg-config"), reason="pkg-config is not installed")


def call(*command: str | Path, fails: bool = False, **environment: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs a command, without the flags and settings of the caller's shell."""
    own = re.compile(r"(CXXFLAGS|CPPFLAGS|LDFLAGS|CPATH|DESTDIR|PKG_CONFIG_PATH|CMAKE_(?!PREFIX_PATH).*)$")
    inherited = {name: value for name, value in os.environ.items() if not own.match(name)}
    done = subprocess.run(
        [str(word) for word in command],
        env={**inherited, **{name: str(value) for name, value in environment.items()}},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (done.returncode != 0) == fails, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


def build(source: Path, folder: Path, *options: str) -> Path:
    call("cmake", "-S", source, "-B", folder, "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON", *options)
    call("cmake", "--build", folder, "--parallel", "2")
    return folder


def build_library(folder: Path, *options: str) -> Path:
    return build(ROOT, folder, "-DNUTGRAF_TESTS=OFF", f"-DCMAKE_CXX_COMPILER={CXX}", *options)


def install(library: Path, prefix: Path, **environment: str | Path) -> Path:
    call("cmake", "--install", library, "--component", "cpp", "--prefix", prefix, **environment)
    return prefix


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def assert_runs(consumer: Path) -> None:
    assert call(consumer).stdout.splitlines()[-1] == f"nutgraf {VERSION}"


def assert_compiled_without_our_flags(folder: Path) -> None:
    (command,) = (
        entry["command"]
        for entry in json.loads((folder / "compile_commands.json").read_text())
        if Path(entry["file"]).name == "main.cpp"
    )
    assert not re.search(r"(^|\s)-W|-fsanitize|-ffp-contract|-fvisibility|eigen", command, re.IGNORECASE), command


def build_with_find_package(prefix: Path, folder: Path, *options: str) -> Path:
    build(CONSUMERS / "find_package", folder, f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_CXX_COMPILER={CXX}", *options)
    assert_runs(folder / "consumer")
    return folder


def build_with_pkg_config(prefix: Path, folder: Path) -> None:
    """The consumer's Makefile is used from a copy: make cannot name a file whose path has a space."""
    shutil.copytree(CONSUMERS, folder / "source")
    call("make", "-C", folder, "-f", "source/pkg_config/Makefile", f"CXX={CXX}",
         PKG_CONFIG_PATH=prefix / "lib" / "pkgconfig")  # fmt: skip
    assert_runs(folder / "consumer")


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build folder of the static library, as released."""
    return build_library(tmp_path_factory.mktemp("a static build"), "-DCMAKE_INSTALL_LIBDIR=lib")


@pytest.fixture(scope="session")
def prefix(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The static library, installed and then moved: the folder it was installed to is gone."""
    folder = tmp_path_factory.mktemp("an install")
    return install(library, folder / "first place").rename(folder / "second place")


# What is installed


def test_install_holds_library_headers_licences_and_package_files(prefix: Path) -> None:
    package = {"nutgraf-config.cmake", "nutgraf-config-version.cmake", "nutgraf-targets.cmake",
               "nutgraf-targets-release.cmake", "Findutf8proc.cmake", "Findlibstemmer.cmake"}  # fmt: skip
    licences = {"LICENSE", *(f"LICENSES/{path.name}" for path in (ROOT / "LICENSES").iterdir())}
    assert files(prefix) == {
        "lib/libnutgraf.a",
        "lib/pkgconfig/nutgraf.pc",
        *(f"lib/cmake/nutgraf/{name}" for name in package),
        *(f"include/nutgraf/{name}" for name in HEADERS),
        *(f"share/doc/nutgraf/{name}" for name in licences),
    }


def test_installed_package_files_name_no_folder_of_this_machine(prefix: Path, library: Path) -> None:
    for path in (prefix / "lib").rglob("*"):
        if path.suffix in {".cmake", ".pc"}:
            text = path.read_text()
            for folder in (ROOT, library, prefix.parent):
                assert str(folder) not in text, path


def test_destdir_stages_the_same_files_and_writes_nowhere_else(library: Path, prefix: Path, tmp_path: Path) -> None:
    final = tmp_path / "not written"
    install(library, final, DESTDIR=tmp_path / "a stage")
    assert not final.exists()
    assert files(Path(f"{tmp_path}/a stage{final}")) == files(prefix)


@pytest.mark.parametrize("wanted, accepted", [
    ("0.1", True), ("0.1.0", True), ("0", False), ("0.0.9", False), ("0.1.1", False), ("0.2", False), ("1.0", False),
])  # fmt: skip
def test_only_a_request_for_this_minor_version_is_met(
    wanted: str, accepted: bool, prefix: Path, tmp_path: Path
) -> None:
    assert VERSION == "0.1.0", "the rows of this table are written for 0.1.0"
    major, minor = [*wanted.split("."), "0"][:2]
    script = tmp_path / "ask.cmake"
    script.write_text(f"""
        set(PACKAGE_FIND_VERSION {wanted})
        set(PACKAGE_FIND_VERSION_MAJOR {major})
        set(PACKAGE_FIND_VERSION_MINOR {minor})
        set(CMAKE_SIZEOF_VOID_P 8)
        include("{prefix}/lib/cmake/nutgraf/nutgraf-config-version.cmake")
        if(PACKAGE_VERSION_COMPATIBLE)
          message(NOTICE accepted)
        endif()""")
    assert ("accepted" in call("cmake", "-P", script).stderr) == accepted


# Who can use it


def test_find_package_consumer_builds_and_runs_from_a_moved_install(prefix: Path, tmp_path: Path) -> None:
    assert_compiled_without_our_flags(build_with_find_package(prefix, tmp_path / "a build"))


@pytest.mark.skipif(not CLANG, reason="clang++ is not installed")
def test_clang_consumer_links_the_library_of_another_compiler(prefix: Path, tmp_path: Path) -> None:
    build_with_find_package(prefix, tmp_path / "a build", f"-DCMAKE_CXX_COMPILER={CLANG}")


@needs_pkg_config
def test_pkg_config_consumer_builds_and_runs_from_a_moved_install(prefix: Path, tmp_path: Path) -> None:
    build_with_pkg_config(prefix, tmp_path / "a build")


@needs_pkg_config
def test_pkg_config_gives_one_include_folder_and_private_libraries_only_for_static(prefix: Path) -> None:
    def ask(*options: str) -> list[str]:
        words = call("pkg-config", *options, "nutgraf", PKG_CONFIG_PATH=prefix / "lib" / "pkgconfig").stdout
        return re.split(r"(?<!\\) ", words.strip())

    assert ask("--modversion") == [VERSION]
    (include,) = ask("--cflags")
    assert Path(include.removeprefix("-I").replace("\\ ", " ")).resolve() == prefix / "include"
    assert [word for word in ask("--libs") if not word.startswith("-L")] == ["-lnutgraf"]
    assert {"-lnutgraf", "-lutf8proc", "-lstemmer"} <= set(ask("--libs", "--static"))


def test_add_subdirectory_consumer_builds_runs_and_installs_nothing_of_ours(tmp_path: Path) -> None:
    folder = build(CONSUMERS / "add_subdirectory", tmp_path / "a build", f"-DCMAKE_CXX_COMPILER={CXX}")
    assert_runs(folder / "consumer")
    assert_compiled_without_our_flags(folder)
    call("cmake", "--install", folder, "--prefix", tmp_path / "an install")
    assert files(tmp_path / "an install") == {"bin/consumer"}


def test_shared_library_serves_find_package_and_pkg_config(tmp_path: Path) -> None:
    library = build_library(
        tmp_path / "a build", "-DBUILD_SHARED_LIBS=ON", "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_INSTALL_LIBDIR=lib"
    )
    prefix = install(library, tmp_path / "first place").rename(tmp_path / "second place")

    symbols = call("nm", "-DC", "--defined-only", prefix / "lib" / "libnutgraf.so").stdout
    assert "nutgraf::summarize(" in symbols
    assert not re.search(r" (utf8proc|sb_stemmer)_", symbols), "another library's symbols are exported as ours"

    # Its private dependencies are inside: a consumer needs none of them.
    hidden = [f"-DCMAKE_DISABLE_FIND_PACKAGE_{name}=ON" for name in PRIVATE_DEPENDENCIES]
    build_with_find_package(prefix, tmp_path / "a consumer", *hidden)
    if shutil.which("pkg-config"):
        libraries = call("pkg-config", "--libs", "--static", "nutgraf", PKG_CONFIG_PATH=prefix / "lib" / "pkgconfig")
        assert "stemmer" not in libraries.stdout


@pytest.mark.parametrize("name", ["utf8proc", "libstemmer"])
def test_find_package_without_a_private_dependency_says_which(name: str, prefix: Path, tmp_path: Path) -> None:
    done = call("cmake", "-S", CONSUMERS / "find_package", "-B", tmp_path / "a build", f"-DCMAKE_PREFIX_PATH={prefix}",
                f"-DCMAKE_DISABLE_FIND_PACKAGE_{name}=ON", fails=True)  # fmt: skip
    assert name in done.stderr


@pytest.mark.parametrize("header", HEADERS)
def test_header_compiles_alone_without_a_warning(header: str, prefix: Path, tmp_path: Path) -> None:
    source = tmp_path / "alone.cpp"
    source.write_text(f"#include <nutgraf/{header}>\n")
    warnings = ["-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror"]
    for compiler in filter(None, [CXX, CLANG]):
        call(compiler, "-std=c++20", "-fsyntax-only", *warnings, "-I", prefix / "include", source)


def test_headers_include_the_standard_library_and_each_other_only() -> None:
    for header in HEADERS:
        for name in re.findall(r"#\s*include\s*[<\"]([^>\"]+)", (ROOT / "cpp/include/nutgraf" / header).read_text()):
            assert re.fullmatch(r"[a-z_]+|nutgraf/[a-z_]+\.hpp", name), f"{header} includes {name}"


# What it leaves alone


def undefined_names(archive: Path) -> list[str]:
    """What the library's objects want from others, C++ names demangled."""
    lines = call("nm", "-C", "--undefined-only", archive).stdout.splitlines()
    return sorted({line.split(maxsplit=1)[1] for line in lines if line.startswith(" ")})


def test_core_cannot_print(prefix: Path) -> None:
    printing = (
        r"std::(w?cout|w?cerr|w?clog|basic_ostream|basic_ofstream)|_*v?[fd]?printf(_chk)?$"
        r"|_*(puts|fputs|putchar|fputc|putc|fwrite|perror|syslog|write|stdout|stderr)$"
    )
    names = undefined_names(prefix / "lib" / "libnutgraf.a")
    assert any("malloc" in name or "operator new" in name for name in names)
    assert not [name for name in names if re.match(printing, name)]


def test_core_calls_nothing_that_depends_on_the_locale(prefix: Path) -> None:
    of_locale = (
        r"std::locale|std::__cxx11::basic_o?stringstream|std::to_wstring|(setlocale|localeconv|strcoll|strxfrm)$"
        r"|strto(d|f|ld)$|ato[fil]$|_*v?sn?printf(_chk)?$"
        r"|_*is(alpha|alnum|digit|space|upper|lower|punct|cntrl|print)$|to(upper|lower)$|__ctype_\w+$"
    )
    assert not [name for name in undefined_names(prefix / "lib" / "libnutgraf.a") if re.match(of_locale, name)]


def test_core_has_three_mutable_statics_without_locks(prefix: Path) -> None:
    """Other writable sections are empty. What the loader relocates once and then write-protects (.data.rel.ro) is
    constant, and DW.ref.* is how compiled code finds the exception handler. A static that is made when it is first used
    has a guard, which a fork may leave closed."""
    library = prefix / "lib" / "libnutgraf.a"
    mutable = []
    for line in call("size", "-A", library).stdout.splitlines():
        section = re.match(r"(\.data\S*)\s+(\d+)", line)
        if section and int(section[2]) and not re.match(r"\.data\.rel\.(ro|local\.DW\.ref\.)", section[1]):
            mutable.append(section[0])
    assert not mutable
    names = call("nm", "-C", "--defined-only", library).stdout.splitlines()
    zeroed = {name[2] for line in names if (name := re.match(r"\w+ ([bB]) (.*)", line))}
    assert zeroed == {
        f"nutgraf::(anonymous namespace)::{name}" for name in ("kept_readers", "made_lists", "made_tables")
    }


def test_core_keeps_for_each_thread_the_limits_on_its_calls_alone(prefix: Path) -> None:
    """An argument of every function would be the other way."""
    symbols = call("readelf", "-sW", "--demangle", prefix / "lib" / "libnutgraf.a").stdout.splitlines()
    assert {line.split()[7] for line in symbols if " TLS " in line and " UND " not in line} == {"nutgraf::watch"}


# What is missing is said


def assert_configure_refuses(folder: Path, *options: str) -> str:
    """The error within 20 seconds, at most 8 lines of it, nothing downloaded."""
    done = call("timeout", "20", "cmake", "-S", ROOT, "-B", folder, *options, fails=True)
    assert len(done.stderr.splitlines()) <= 8, done.stderr
    assert "apt-get install -y libeigen3-dev libutf8proc-dev libstemmer-dev" in done.stderr
    assert not (folder / "_deps").exists()
    return next(line for line in done.stderr.splitlines() if "nutgraf needs:" in line)


@pytest.mark.parametrize("name, package", PRIVATE_DEPENDENCIES.items())
def test_missing_dependency_is_named_in_eight_lines(name: str, package: str, tmp_path: Path) -> None:
    needs = assert_configure_refuses(tmp_path / "a build", f"-DCMAKE_DISABLE_FIND_PACKAGE_{name}=ON")
    assert package in needs
    assert not [other for other in PRIVATE_DEPENDENCIES.values() if other != package and other in needs]


def test_all_missing_dependencies_are_named_in_eight_lines(tmp_path: Path) -> None:
    needs = assert_configure_refuses(tmp_path / "a build", "-DCMAKE_IGNORE_PREFIX_PATH=/usr;/usr/local;/")
    assert [package for package in PRIVATE_DEPENDENCIES.values() if package not in needs] == []


def test_dependency_that_is_too_old_counts_as_missing(tmp_path: Path) -> None:
    header = tmp_path / "old" / "utf8proc.h"
    header.parent.mkdir()
    header.write_text("".join(
        f"#define UTF8PROC_VERSION_{part} {number}\n" for part, number in [("MAJOR", 2), ("MINOR", 7), ("PATCH", 0)]
    ))  # fmt: skip
    needs = assert_configure_refuses(tmp_path / "a build", f"-Dutf8proc_INCLUDE_DIR={header.parent}")
    assert "utf8proc 2.8 or newer" in needs


# Other files that repeat what CMakeLists.txt says


def test_presets_set_every_option() -> None:
    declared = set(re.findall(r"^option\((\w+) ", (ROOT / "CMakeLists.txt").read_text(), re.MULTILINE))
    listed = json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"]
    presets = {preset["name"]: preset for preset in listed}
    for preset in presets.values():
        variables: set[str] = set()
        while preset:
            variables |= preset.get("cacheVariables", {}).keys()
            preset = presets.get(preset.get("inherits", ""))
        assert declared | {"BUILD_SHARED_LIBS", "CMAKE_BUILD_TYPE"} <= variables


def test_citation_names_this_version() -> None:
    assert f"\nversion: {VERSION}\n" in (ROOT / "CITATION.cff").read_text()
