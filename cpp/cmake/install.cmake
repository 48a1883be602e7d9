# Component "cpp": the library, its headers, its CMake package and its pkg-config file. The wheel installs "python" only.
include(CMakePackageConfigHelpers)

set(nutgraf_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/nutgraf")
install(TARGETS nutgraf EXPORT nutgraf-targets
  ARCHIVE COMPONENT cpp
  LIBRARY COMPONENT cpp NAMELINK_COMPONENT cpp
  RUNTIME COMPONENT cpp)
install(DIRECTORY include/nutgraf TYPE INCLUDE COMPONENT cpp FILES_MATCHING PATTERN "*.hpp")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" TYPE DOC COMPONENT cpp)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/LICENSES" TYPE DOC COMPONENT cpp)

# find_package(nutgraf). Whoever links the static library links its private dependencies too, so the modules that find
# them come along; the shared library holds them already.
if(nutgraf_type STREQUAL "STATIC_LIBRARY")
  set(nutgraf_is_static TRUE)
  install(FILES cmake/Findutf8proc.cmake cmake/Findlibstemmer.cmake
    DESTINATION "${nutgraf_package_dir}" COMPONENT cpp)
else()
  set(nutgraf_is_static FALSE)
endif()
configure_package_config_file(cmake/nutgraf-config.cmake.in nutgraf-config.cmake
  INSTALL_DESTINATION "${nutgraf_package_dir}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(nutgraf-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  "${CMAKE_CURRENT_BINARY_DIR}/nutgraf-config.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/nutgraf-config-version.cmake"
  DESTINATION "${nutgraf_package_dir}" COMPONENT cpp)
install(EXPORT nutgraf-targets NAMESPACE nutgraf:: DESTINATION "${nutgraf_package_dir}" COMPONENT cpp)

# pkg-config nutgraf: every path starts from where the .pc file is, so that the prefix can be moved.
file(RELATIVE_PATH nutgraf_pc_prefix "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" nutgraf_pc_prefix "${nutgraf_pc_prefix}")
file(RELATIVE_PATH nutgraf_pc_libdir "${CMAKE_INSTALL_PREFIX}" "${CMAKE_INSTALL_FULL_LIBDIR}")
file(RELATIVE_PATH nutgraf_pc_includedir "${CMAKE_INSTALL_PREFIX}" "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
set(nutgraf_pc_private_libs)
if(nutgraf_is_static)
  foreach(library utf8proc libstemmer)
    get_filename_component(directory "${${library}_LIBRARY}" DIRECTORY)
    get_filename_component(name "${${library}_LIBRARY}" NAME_WE)
    string(REGEX REPLACE "^lib" "" name "${name}")
    if(NOT directory IN_LIST CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES)
      list(APPEND nutgraf_pc_private_libs "-L\"${directory}\"")
    endif()
    list(APPEND nutgraf_pc_private_libs "-l${name}")
  endforeach()
  list(APPEND nutgraf_pc_private_libs ${CMAKE_THREAD_LIBS_INIT})
  list(JOIN nutgraf_pc_private_libs " " nutgraf_pc_private_libs)
endif()
configure_file(cmake/nutgraf.pc.in nutgraf.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/nutgraf.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT cpp)
