// math, and days of the proleptic Gregorian calendar as numbers: 0 is 1970-01-01. Years 1 to 9999.
#include "internal.h"

enum { FIRST_DAY = -719162, LAST_DAY = 2932896 };   // 0001-01-01, 9999-12-31

typedef struct {
  int64_t year, month, day;
} civil;

static bool is_leap(int64_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

static int64_t days_in_month(int64_t year, int64_t month) {
  static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

// Counted from 1 March, so that the leap day ends a year; eras of 400 years, all of one length.
static int64_t day_number(civil date) {
  int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  int64_t era = year / 400, year_of_era = year % 400;
  int64_t day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

static civil civil_date(int64_t day) {
  day += 719468;
  int64_t era = day / 146097, day_of_era = day % 146097;
  int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int64_t shifted = (5 * day_of_year + 2) / 153;
  int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
  return (civil){
    .year = era * 400 + year_of_era + (month <= 2), .month = month, .day = day_of_year - (153 * shifted + 2) / 5 + 1};
}

static int64_t day_argument(lua_State *L, int index, const char *function, const char *name) {
  lua_Integer day = wb_integer_argument(L, index, function, name);
  if (day < FIRST_DAY || day > LAST_DAY) {
    luaL_error(L, "%s: argument %d (%s) is a day outside the years 1 to 9999", function, index, name);
  }
  return day;
}

static int add_months_named(lua_State *L, const char *function, int64_t unit) {
  int64_t day = day_argument(L, 1, function, "day");
  lua_Integer count = wb_integer_argument(L, 2, function, "n");
  if (count < -120000 || count > 120000) return luaL_error(L, "%s: argument 2 (n) is too large", function);
  civil date = civil_date(day);
  int64_t months = date.year * 12 + (date.month - 1) + count * unit;
  if (months < 12 || months >= 120000) {
    return luaL_error(L, "%s: the result is outside the years 1 to 9999", function);
  }
  date.year = months / 12;
  date.month = months % 12 + 1;
  int64_t last = days_in_month(date.year, date.month);
  if (date.day > last) date.day = last;
  lua_pushinteger(L, day_number(date));
  return 1;
}

static int add_years(lua_State *L) { return add_months_named(L, "add_years", 12); }
static int add_months(lua_State *L) { return add_months_named(L, "add_months", 1); }

static int days_between(lua_State *L) {
  lua_Integer from = wb_integer_argument(L, 1, "days_between", "a");
  lua_Integer to = wb_integer_argument(L, 2, "days_between", "b");
  lua_Integer days;
  if (__builtin_sub_overflow(to, from, &days)) return luaL_error(L, "days_between: the result is too large");
  lua_pushinteger(L, days);
  return 1;
}

static int64_t digits(const char *text, int count) {
  int64_t value = 0;
  for (int i = 0; i < count; i++) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

static int date(lua_State *L) {
  size_t length;
  const char *text = wb_string_argument(L, 1, "date", "text", &length);
  civil read = {0};
  if (length == 10 && text[4] == '-' && text[7] == '-') {
    read = (civil){.year = digits(text, 4), .month = digits(text + 5, 2), .day = digits(text + 8, 2)};
  }
  if (read.year < 1 || read.month < 1 || read.month > 12 || read.day < 1 ||
      read.day > days_in_month(read.year, read.month)) {
    return luaL_error(L, "date: \"%s\" is not a day written as 2024-06-30", length > 40 ? "…" : text);
  }
  lua_pushinteger(L, day_number(read));
  return 1;
}

// ---- math: on integers, and nothing that rounds

static int math_abs(lua_State *L) {
  lua_Integer value = wb_integer_argument(L, 1, "math.abs", "x");
  if (value == LUA_MININTEGER) return luaL_error(L, "math.abs: the result is too large");
  lua_pushinteger(L, value < 0 ? -value : value);
  return 1;
}

static int extreme(lua_State *L, const char *function, bool largest) {
  lua_Integer best = wb_integer_argument(L, 1, function, "x");
  int count = lua_gettop(L);
  wb_charge(L, (uint64_t)count);
  for (int i = 2; i <= count; i++) {
    lua_Integer value = wb_integer_argument(L, i, function, "x");
    if (largest ? value > best : value < best) best = value;
  }
  lua_pushinteger(L, best);
  return 1;
}

static int math_max(lua_State *L) { return extreme(L, "math.max", true); }
static int math_min(lua_State *L) { return extreme(L, "math.min", false); }

static int math_tointeger(lua_State *L) {
  wb_require_argument(L, 1, "math.tointeger", "x");
  int exact = 0;
  lua_Integer value = lua_type(L, 1) == LUA_TNUMBER ? lua_tointegerx(L, 1, &exact) : 0;
  if (!exact) return 0;
  lua_pushinteger(L, value);
  return 1;
}

void wb_open_math(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"abs", math_abs}, {"max", math_max}, {"min", math_min}, {"tointeger", math_tointeger}, {NULL, NULL}};
  lua_newtable(L);
  luaL_setfuncs(L, functions, 0);
  lua_pushinteger(L, LUA_MAXINTEGER);
  lua_setfield(L, -2, "maxinteger");
  lua_pushinteger(L, LUA_MININTEGER);
  lua_setfield(L, -2, "mininteger");
  wb_push_read_only(L);
  lua_setfield(L, -2, "math");
}

void wb_open_calendar(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"add_years", add_years}, {"add_months", add_months}, {"days_between", days_between}, {"date", date}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
