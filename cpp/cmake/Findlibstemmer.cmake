# Defines libstemmer::libstemmer. libstemmer has no CMake package, no .pc file, and no version in its header: Debian's
# package manager knows the version of Debian's own. The static library is preferred, as for utf8proc.
find_path(libstemmer_INCLUDE_DIR libstemmer.h)
find_library(libstemmer_LIBRARY NAMES libstemmer.a stemmer)
set(libstemmer_VERSION unknown)
find_program(nutgraf_DPKG_QUERY dpkg-query)
if(nutgraf_DPKG_QUERY AND libstemmer_LIBRARY MATCHES "^/usr/lib/")
  execute_process(COMMAND "${nutgraf_DPKG_QUERY}" -W -f "\${Version}" libstemmer-dev
                  OUTPUT_VARIABLE version RESULT_VARIABLE status ERROR_QUIET)
  if(status EQUAL 0 AND version)
    set(libstemmer_VERSION "${version}")
  endif()
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(libstemmer REQUIRED_VARS libstemmer_LIBRARY libstemmer_INCLUDE_DIR)
if(libstemmer_FOUND AND NOT TARGET libstemmer::libstemmer)
  add_library(libstemmer::libstemmer UNKNOWN IMPORTED)
  set_target_properties(libstemmer::libstemmer PROPERTIES
    IMPORTED_LOCATION "${libstemmer_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${libstemmer_INCLUDE_DIR}")
endif()
mark_as_advanced(libstemmer_INCLUDE_DIR libstemmer_LIBRARY nutgraf_DPKG_QUERY)
