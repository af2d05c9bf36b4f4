// The dump read back: values that the host hands to a script.
#include "internal.h"

typedef struct {
  const uint8_t *bytes;
  size_t length, at;
} reader;

static void take(lua_State *L, reader *from, void *to, size_t count) {
  if (count > from->length - from->at) luaL_error(L, "the host's value ends too early");
  memcpy(to, from->bytes + from->at, count);
  from->at += count;
}

static void push_string(lua_State *L, reader *from) {
  uint32_t length;
  take(L, from, &length, sizeof length);
  if (length > from->length - from->at) luaL_error(L, "the host's value ends too early");
  lua_pushlstring(L, (const char *)from->bytes + from->at, length);
  from->at += length;
}

static void push_value(lua_State *L, reader *from);

static void push_table(lua_State *L, reader *from) {
  uint32_t count;
  take(L, from, &count, sizeof count);
  lua_createtable(L, count < 65536 ? (int)count : 65536, 0);
  for (uint32_t i = 1; i <= count; i++) {
    push_value(L, from);
    lua_rawseti(L, -2, i);
  }
  take(L, from, &count, sizeof count);
  for (uint32_t i = 0; i < count; i++) {
    push_string(L, from);
    push_value(L, from);
    lua_rawset(L, -3);
  }
}

static void push_value(lua_State *L, reader *from) {
  uint8_t tag;
  take(L, from, &tag, 1);
  luaL_checkstack(L, 6, "the host's value is nested too deep");
  int32_t number;
  switch (tag) {
    case WB_DUMP_NIL: lua_pushnil(L); return;
    case WB_DUMP_FALSE: lua_pushboolean(L, 0); return;
    case WB_DUMP_TRUE: lua_pushboolean(L, 1); return;
    case WB_DUMP_INTEGER: {
      int64_t integer;
      take(L, from, &integer, sizeof integer);
      lua_pushinteger(L, integer);
      return;
    }
    case WB_DUMP_STRING: push_string(L, from); return;
    case WB_DUMP_TABLE: push_table(L, from); return;
    case WB_DUMP_RECORD: {
      int64_t row;
      take(L, from, &number, sizeof number);
      take(L, from, &row, sizeof row);
      wb_push_record(L, (uint32_t)number, (uint64_t)row);
      return;
    }
    case WB_DUMP_RECORDS:
      take(L, from, &number, sizeof number);
      wb_push_records(L, (uint32_t)number);
      return;
    case WB_DUMP_RESULT:
      take(L, from, &number, sizeof number);
      push_value(L, from);
      wb_push_result(L, number);
      return;
    default: luaL_error(L, "the host's value has the tag %d", (int)tag);
  }
}

void wb_push_dumped(lua_State *L, const uint8_t *bytes, size_t length) {
  reader from = {bytes, length, 0};
  push_value(L, &from);
}
