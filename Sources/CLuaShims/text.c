// string: bytes, without patterns. What reads or writes bytes pays for them.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE   // memmem
#endif
#include "internal.h"
#include <stdio.h>

static uint64_t position(lua_Integer at, size_t length) {
  if (at >= 0) return (uint64_t)at;
  return at < -(lua_Integer)length ? 0 : (uint64_t)((lua_Integer)length + at + 1);
}

static lua_Integer optional(lua_State *L, int index, const char *function, const char *name, lua_Integer otherwise) {
  return lua_isnoneornil(L, index) ? otherwise : wb_integer_argument(L, index, function, name);
}

static int string_len(lua_State *L) {
  size_t length;
  wb_string_argument(L, 1, "string.len", "s", &length);
  lua_pushinteger(L, (lua_Integer)length);
  return 1;
}

static int string_sub(lua_State *L) {
  size_t length;
  const char *text = wb_string_argument(L, 1, "string.sub", "s", &length);
  uint64_t from = position(wb_integer_argument(L, 2, "string.sub", "from"), length);
  uint64_t to = position(optional(L, 3, "string.sub", "to", -1), length);
  if (from < 1) from = 1;
  if (to > length) to = length;
  size_t count = from > to ? 0 : (size_t)(to - from + 1);
  wb_charge(L, count);
  lua_pushlstring(L, count == 0 ? "" : text + from - 1, count);
  return 1;
}

static int string_byte(lua_State *L) {
  size_t length;
  const char *text = wb_string_argument(L, 1, "string.byte", "s", &length);
  lua_Integer first = optional(L, 2, "string.byte", "from", 1);
  uint64_t from = position(first, length);
  uint64_t to = position(optional(L, 3, "string.byte", "to", first), length);
  if (from < 1) from = 1;
  if (to > length) to = length;
  if (from > to) return 0;
  uint64_t count = to - from + 1;
  if (count > WB_MULTIPLE_VALUES) return luaL_error(L, "string.byte: more than %d bytes at once", WB_MULTIPLE_VALUES);
  wb_charge(L, count);
  luaL_checkstack(L, (int)count, "string.byte");
  for (uint64_t i = 0; i < count; i++) lua_pushinteger(L, (unsigned char)text[from - 1 + i]);
  return (int)count;
}

static int string_char(lua_State *L) {
  int count = lua_gettop(L);
  char bytes[WB_MULTIPLE_VALUES];
  if (count > WB_MULTIPLE_VALUES) return luaL_error(L, "string.char: more than %d bytes at once", WB_MULTIPLE_VALUES);
  for (int i = 1; i <= count; i++) {
    lua_Integer byte = wb_integer_argument(L, i, "string.char", "byte");
    if (byte < 0 || byte > 255) return luaL_error(L, "string.char: argument %d (byte) is not from 0 to 255", i);
    bytes[i - 1] = (char)byte;
  }
  wb_charge(L, (uint64_t)count);
  lua_pushlstring(L, bytes, (size_t)count);
  return 1;
}

typedef enum { UPPER, LOWER, REVERSE } mapping;

static int mapped(lua_State *L, const char *function, mapping how) {
  size_t length;
  const char *text = wb_string_argument(L, 1, function, "s", &length);
  wb_charge(L, length * 2);
  luaL_Buffer buffer;
  char *to = luaL_buffinitsize(L, &buffer, length);
  for (size_t i = 0; i < length; i++) {
    char c = text[how == REVERSE ? length - 1 - i : i];
    // ASCII only, whatever the locale.
    if (how == UPPER && c >= 'a' && c <= 'z') c = (char)(c - 'a' + 'A');
    if (how == LOWER && c >= 'A' && c <= 'Z') c = (char)(c - 'A' + 'a');
    to[i] = c;
  }
  luaL_pushresultsize(&buffer, length);
  return 1;
}

static int string_upper(lua_State *L) { return mapped(L, "string.upper", UPPER); }
static int string_lower(lua_State *L) { return mapped(L, "string.lower", LOWER); }
static int string_reverse(lua_State *L) { return mapped(L, "string.reverse", REVERSE); }

static int string_rep(lua_State *L) {
  size_t length, gap_length = 0;
  const char *text = wb_string_argument(L, 1, "string.rep", "s", &length);
  lua_Integer count = wb_integer_argument(L, 2, "string.rep", "n");
  const char *gap = lua_isnoneornil(L, 3) ? "" : wb_string_argument(L, 3, "string.rep", "separator", &gap_length);
  if (count <= 0 || length + gap_length == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  uint64_t total;
  if (__builtin_mul_overflow((uint64_t)(length + gap_length), (uint64_t)count, &total)) total = UINT64_MAX;
  if (total > wb_of(L)->limits.string_bytes + gap_length) return wb_kill(L, WB_MEMORY);
  wb_charge(L, total);
  total -= gap_length;
  luaL_Buffer buffer;
  char *to = luaL_buffinitsize(L, &buffer, (size_t)total);
  for (lua_Integer i = 0; i < count; i++) {
    memcpy(to, text, length);
    to += length;
    if (i + 1 < count && gap_length > 0) {
      memcpy(to, gap, gap_length);
      to += gap_length;
    }
  }
  luaL_pushresultsize(&buffer, (size_t)total);
  return 1;
}

static int string_contains(lua_State *L) {
  size_t length, part_length;
  const char *text = wb_string_argument(L, 1, "string.contains", "s", &length);
  const char *part = wb_string_argument(L, 2, "string.contains", "part", &part_length);
  wb_charge(L, length + part_length);
  lua_pushboolean(L, part_length == 0 || memmem(text, length, part, part_length) != NULL);
  return 1;
}

static int string_starts_with(lua_State *L) {
  size_t length, part_length;
  const char *text = wb_string_argument(L, 1, "string.starts_with", "s", &length);
  const char *part = wb_string_argument(L, 2, "string.starts_with", "prefix", &part_length);
  wb_charge(L, part_length);
  lua_pushboolean(L, part_length <= length && memcmp(text, part, part_length) == 0);
  return 1;
}

// ---- string.format: %d %i %u %x %X %o %c %s %%, with flags, a width and a precision of two digits each

typedef struct {
  bool left;
  int width, precision;
  char spec[16];
} directive;

static const char *parse(lua_State *L, const char *at, directive *to) {
  char *spec = to->spec;
  *to = (directive){.precision = -1};
  *spec++ = '%';
  for (int flags = 0; *at != '\0' && strchr("-+ #0", *at) != NULL; at++) {
    if (++flags > 5) luaL_error(L, "string.format: too many flags");
    if (*at == '-') to->left = true;
    *spec++ = *at;
  }
  for (int digits = 0; *at >= '0' && *at <= '9'; at++) {
    if (++digits > 2) luaL_error(L, "string.format: a width has two digits at most");
    to->width = to->width * 10 + (*at - '0');
    *spec++ = *at;
  }
  if (*at == '.') {
    *spec++ = *at++;
    to->precision = 0;
    for (int digits = 0; *at >= '0' && *at <= '9'; at++) {
      if (++digits > 2) luaL_error(L, "string.format: a precision has two digits at most");
      to->precision = to->precision * 10 + (*at - '0');
      *spec++ = *at;
    }
  }
  *spec = '\0';
  return at;
}

static void add_padded(lua_State *L, luaL_Buffer *buffer, const directive *how, int argument) {
  wb_push_display(L, argument);
  size_t length;
  const char *text = lua_tolstring(L, -1, &length);
  if (how->precision >= 0 && (size_t)how->precision < length) length = (size_t)how->precision;
  size_t padding = (size_t)how->width > length ? (size_t)how->width - length : 0;
  wb_charge(L, length + padding);
  // The text is on top of the stack, where a buffer keeps its own block: pad by pushing a finished piece.
  luaL_Buffer piece;
  char *to = luaL_buffinitsize(L, &piece, length + padding + 1);
  memset(to, ' ', length + padding);
  memcpy(how->left ? to : to + padding, text, length);
  luaL_pushresultsize(&piece, length + padding);
  lua_remove(L, -2);
  luaL_addvalue(buffer);
}

static int string_format(lua_State *L) {
  size_t length;
  const char *at = wb_string_argument(L, 1, "string.format", "format", &length);
  const char *end = at + length;
  int argument = 1, count = lua_gettop(L);
  wb_charge(L, length);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  while (at < end) {
    if (*at != '%') {
      luaL_addchar(&buffer, *at++);
      continue;
    }
    if (++at < end && *at == '%') {
      luaL_addchar(&buffer, *at++);
      continue;
    }
    directive how;
    at = parse(L, at, &how);
    char conversion = at < end ? *at++ : '\0';
    if (conversion == '\0' || strchr("diuxXocs", conversion) == NULL) {
      return luaL_error(L, "string.format: only %%d %%i %%u %%x %%X %%o %%c %%s and %%%% are offered");
    }
    if (++argument > count) return wb_argument_error(L, argument, "string.format", "value", "");
    if (conversion == 's') {
      add_padded(L, &buffer, &how, argument);
      continue;
    }
    lua_Integer value = wb_integer_argument(L, argument, "string.format", "value");
    if (conversion == 'c') {
      luaL_addchar(&buffer, (char)value);
      continue;
    }
    char spec[24], written[256];
    snprintf(spec, sizeof spec, "%sll%c", how.spec, conversion);
    int size = snprintf(written, sizeof written, spec, (long long)value);
    wb_charge(L, (uint64_t)size);
    luaL_addlstring(&buffer, written, (size_t)size);
  }
  luaL_pushresult(&buffer);
  return 1;
}

void wb_open_string(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"len", string_len},         {"sub", string_sub},
    {"byte", string_byte},       {"char", string_char},
    {"upper", string_upper},     {"lower", string_lower},
    {"reverse", string_reverse}, {"rep", string_rep},
    {"format", string_format},   {"contains", string_contains},
    {"starts_with", string_starts_with}, {NULL, NULL},
  };
  lua_newtable(L);
  luaL_setfuncs(L, functions, 0);
  // The metatable of texts offers methods and no arithmetic: "10" + 1 stays an error.
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 2);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
  wb_push_read_only(L);
  lua_setfield(L, -2, "string");
}
