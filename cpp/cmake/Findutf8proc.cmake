# Defines utf8proc::utf8proc. Debian ships no CMake package and a .pc file with the wrong version: the header knows.
# The static library is preferred, so that what links nutgraf statically needs nothing at run time.
find_path(utf8proc_INCLUDE_DIR utf8proc.h)
find_library(utf8proc_LIBRARY NAMES libutf8proc.a utf8proc_static utf8proc)
if(utf8proc_INCLUDE_DIR)
  file(STRINGS "${utf8proc_INCLUDE_DIR}/utf8proc.h" lines REGEX "^#define UTF8PROC_VERSION_(MAJOR|MINOR|PATCH) ")
  set(utf8proc_VERSION)
  foreach(part MAJOR MINOR PATCH)
    string(REGEX MATCH "UTF8PROC_VERSION_${part} ([0-9]+)" _ "${lines}")
    list(APPEND utf8proc_VERSION ${CMAKE_MATCH_1})
  endforeach()
  list(JOIN utf8proc_VERSION "." utf8proc_VERSION)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(utf8proc REQUIRED_VARS utf8proc_LIBRARY utf8proc_INCLUDE_DIR
                                  VERSION_VAR utf8proc_VERSION)
if(utf8proc_FOUND AND NOT TARGET utf8proc::utf8proc)
  add_library(utf8proc::utf8proc UNKNOWN IMPORTED)
  set_target_properties(utf8proc::utf8proc PROPERTIES
    IMPORTED_LOCATION "${utf8proc_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${utf8proc_INCLUDE_DIR}")
endif()
mark_as_advanced(utf8proc_INCLUDE_DIR utf8proc_LIBRARY)
