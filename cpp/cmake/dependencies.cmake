# Eigen (headers), utf8proc and libstemmer. Nothing is ever downloaded: what is missing goes into nutgraf_missing.
set(nutgraf_missing)

# Eigen 5's package refuses a request for 3.4, so the version is compared here.
find_package(Eigen3 QUIET CONFIG)
if(NOT TARGET Eigen3::Eigen OR Eigen3_VERSION VERSION_LESS 3.4)
  list(APPEND nutgraf_missing "Eigen 3.4 or newer (libeigen3-dev)")
endif()
find_package(utf8proc 2.8 QUIET MODULE)
if(NOT utf8proc_FOUND)
  list(APPEND nutgraf_missing "utf8proc 2.8 or newer (libutf8proc-dev)")
endif()
find_package(libstemmer QUIET MODULE)
if(NOT libstemmer_FOUND)
  list(APPEND nutgraf_missing "libstemmer (libstemmer-dev)")
endif()

if(nutgraf_missing)
  list(JOIN nutgraf_missing ", " nutgraf_missing)
  # A line that starts with a space is printed as it stands.
  string(CONCAT nutgraf_missing_message
    " nutgraf needs: ${nutgraf_missing}\n"
    " Debian and Ubuntu: apt-get install -y libeigen3-dev libutf8proc-dev libstemmer-dev\n"
    " Elsewhere: install them and set CMAKE_PREFIX_PATH to where they are")
  return()
endif()
find_package(Threads REQUIRED)

# Eigen without its own warnings, and seen by the sources only.
add_library(nutgraf_eigen INTERFACE)
get_target_property(nutgraf_eigen_include Eigen3::Eigen INTERFACE_INCLUDE_DIRECTORIES)
target_include_directories(nutgraf_eigen SYSTEM INTERFACE ${nutgraf_eigen_include})
