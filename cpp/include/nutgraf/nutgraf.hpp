// Everything an ordinary user needs: options, and the functions that take a text.
#pragma once

#include <nutgraf/options.hpp>
#include <nutgraf/summarize.hpp>
