// Debian's liblua5.4-dev keeps its headers under lua5.4/, so no search path is needed.
#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>
