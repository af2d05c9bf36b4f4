// The face of the Lua host that Swift sees: plain C values, no lua_State, no macro, no variadic function.
//
// Every operation is one protected call inside; a Lua error never leaves this library. A function that can fail
// returns false and leaves the reason in `wb_failure_of`. A state belongs to one thread at a time.
#ifndef CLUASHIMS_H
#define CLUASHIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct wb_state wb_state;

// ---- limits and failures

typedef struct {
  int64_t gas_load;       // for one chunk: loading, running and dumping it
  int64_t gas_record;     // for one call of a function on one record
  size_t memory_bytes;    // everything the state holds
  size_t block_bytes;     // one allocation: bounds what one instruction can cost
  size_t string_bytes;    // one string: bounds what one comparison can cost
  size_t source_bytes;    // one chunk of source
  size_t dump_bytes;      // the serialised form of what a chunk returns
  int32_t call_depth;     // nested Lua calls
  int32_t host_depth;     // nested calls through pcall, table.sort and require
  int32_t dump_depth;     // nested tables in what a chunk returns
} wb_limits;

typedef enum {
  WB_OK = 0,
  WB_SYNTAX,
  WB_RUNTIME,
  WB_GAS,
  WB_MEMORY,
  WB_DEPTH,
  WB_SOURCE_TOO_LARGE,
  WB_SOURCE_BINARY,
  WB_MODULE_MISSING,
  WB_MODULE_CYCLE,
  WB_BAD_RESULT,
  WB_MISUSE,   // the host asked for something impossible
  WB_LOCALE,   // LC_NUMERIC or LC_COLLATE is not "C"
  WB_CANCELLED,
  WB_UNKNOWN_VALUE   // a session's line read a field that is not known
} wb_kind_of_failure;

typedef struct {
  int32_t kind;            // wb_kind_of_failure
  int32_t chunk;           // -1: unknown
  int32_t line;            // from 1; 0: unknown
  int32_t last_type;       // record type of the field read last; -1: none, or a parameter
  int32_t last_column;     // column, or index of the parameter; -1: none
  int64_t row;             // -1: not on a record
  const char *message;     // valid until the next call on the state; not necessarily valid UTF-8
  size_t message_length;
} wb_failure;

// ---- columns: memory owned by the caller; chunk and bitmap pointers must outlive the binding, names are copied

typedef enum { WB_INT, WB_BOOL, WB_ENUM, WB_TEXT, WB_SET, WB_REF } wb_kind;

typedef struct {
  const char *name;
  wb_kind kind;
  uint8_t width;                  // INT and SET: 1, 2 unsigned, 4, 8 two's complement; ENUM: 1, 2, 4 unsigned; the others have one:
                                  // BOOL uint8_t, REF int32_t row (negative: missing), TEXT uint32_t
  const void *const *chunks;      // value of a row: ((T *)chunks[row >> 16])[row & 0xffff]
  const uint64_t *const *valid;   // bit set: known. NULL: all known; valid[c] may be NULL: all known in that chunk
  const char *const *members;     // ENUM and SET: names by code or bit
  uint32_t member_count;
  const uint8_t *text_bytes;      // TEXT: bytes of code i are text_offsets[i] ..< text_offsets[i + 1]
  const uint32_t *text_offsets;
  uint32_t text_count;
  int32_t target;                 // REF: index of the record type it points to
} wb_column;

typedef struct {
  const char *name;
  const wb_column *columns;
  uint32_t column_count;
  uint64_t row_count;
} wb_record_type;

// ---- parameters

typedef enum {
  WB_P_INTEGER,
  WB_P_BOOLEAN,
  WB_P_STRING,
  WB_P_STRINGS,
  WB_P_INTEGERS,
  WB_P_ABSENT,   // reading it ends the function as missing
  WB_P_REFUSED   // reading it is an error with `text` as its message
} wb_parameter_kind;

typedef struct {
  const char *name;
  wb_parameter_kind kind;
  int64_t integer;
  const char *text;
  const char *const *texts;
  const int64_t *integers;
  uint32_t count;
} wb_parameter;

// ---- calls

enum {
  WB_STATUS_FALSE = 0,
  WB_STATUS_TRUE = 1,
  WB_STATUS_INTEGER = 2,
  WB_STATUS_MISSING = 3,   // value: kind << 32 | type << 16 | column; kind 0 a field, 1 a parameter (index below)
  WB_STATUS_NOTHING = 4,
  WB_STATUS_OTHER = 5,
  WB_STATUS_TEXT = 6       // single calls only: see wb_text
};

typedef struct {
  int32_t function;
  int32_t record_type;
  const uint32_t *rows;    // NULL: the rows first ..< first + count
  uint64_t first;
  uint64_t count;
  uint8_t *status;
  int64_t *values;
  bool trace;              // note each field and parameter that is read
  bool single;             // one row, a string result is kept for wb_text
  bool bounded;            // the function ends within its budget on every record, as the host has shown: its steps need
                           // no counting. What allocates or walks a text is charged all the same.
} wb_batch;

typedef struct {
  int32_t type;            // -1: a parameter
  int32_t column;          // or the parameter's index
  uint64_t row;
} wb_read;

// ---- states

/// NULL when there is not even memory for the failure; else check `wb_failure_of(state)->kind`.
wb_state *wb_open(const wb_limits *limits, bool allows_globals);
void wb_close(wb_state *state);

const wb_failure *wb_failure_of(const wb_state *state);
int64_t wb_gas_used(const wb_state *state);       // by the last load, or the last record
size_t wb_memory_in_use(const wb_state *state);
bool wb_is_dead(const wb_state *state);           // a budget was exceeded: throw the state away
const char *wb_lua_version(void);

bool wb_register_module(wb_state *state, const char *name, int32_t chunk, const uint8_t *source, size_t length);

/// Makes a function known to what is loaded afterwards, which marks the places that its calls number: see probes.c.
/// `marks` has `count` bytes and outlives the state.
bool wb_install_probe(wb_state *state, const char *name, uint8_t *marks, uint32_t count);

/// Asked every few hundred instructions whether the script is to be stopped; `context` outlives the state.
void wb_watch(wb_state *state, bool (*is_cancelled)(void *context), void *context);

/// Loads and runs a chunk. What it returned lies in `wb_dump` until the next call on the state.
bool wb_run(wb_state *state, int32_t chunk, const uint8_t *source, size_t length);
const uint8_t *wb_dump(const wb_state *state, size_t *length);

/// The value that a function captured at `index`, from 1, lies in `wb_dump` until the next call on the state. `*name` is
/// its name, alive as long as the function, or NULL past the last. False when the value cannot be copied out.
bool wb_captured(wb_state *state, int32_t function, int32_t index, const char **name);

bool wb_bind_records(wb_state *state, const wb_record_type *types, uint32_t count);
bool wb_bind_parameters(wb_state *state, const wb_parameter *parameters, uint32_t count);

/// Stops at the first error; `wb_failure_of(state)->row` says on which record.
bool wb_call(wb_state *state, const wb_batch *batch);
const char *wb_text(const wb_state *state, size_t *length);
const wb_read *wb_reads(const wb_state *state, size_t *count);

// ---- the dump: a value is a tag and its payload, in native byte order, unaligned

enum {
  WB_DUMP_NIL = 0,
  WB_DUMP_FALSE = 1,
  WB_DUMP_TRUE = 2,
  WB_DUMP_INTEGER = 3,     // int64
  WB_DUMP_FLOAT = 4,       // double
  WB_DUMP_STRING = 5,      // uint32 length, bytes
  WB_DUMP_FUNCTION = 6,    // int32 handle, int32 chunk, int32 line
  WB_DUMP_TABLE = 7,       // uint32 n, n values, uint32 m, m × (uint32 length, bytes, value)
  // In sessions alone:
  WB_DUMP_RECORD = 8,      // int32 record type, int64 row
  WB_DUMP_SET = 9,         // uint32 n, n × (uint32 length, bytes)
  WB_DUMP_RESULT = 10,     // int32 handle, value
  WB_DUMP_RECORDS = 11     // int32 record type
};

// ---- a session of typed lines: the host answers questions, and a line's value is kept

typedef enum {
  WB_ASK_CALL,      // the function `number`; the arguments
  WB_ASK_FIELD,     // of record type `number` at `row`, a field that is no column; its name
  WB_ASK_KEY,       // of the result `number`, a key that its table lacks; the key
  WB_ASK_RECORD,    // of record type `number`, a record by name; the name
  WB_ASK_UNKNOWN    // a remark: how many records could not be told, and what the first lacked (as WB_STATUS_MISSING)
} wb_kind_of_question;

typedef struct {
  int32_t kind;            // wb_kind_of_question
  int32_t number;
  uint64_t row;
  const uint8_t *bytes;    // `count` dumped values, until the answer is given
  size_t length;
  uint32_t count;
} wb_question;

typedef enum {
  WB_ANSWERED,      // one dumped value was put in with wb_answer
  WB_REFUSED,       // the words of the refusal were
  WB_NOT_KNOWN      // as a field that is missing
} wb_kind_of_answer;

/// Makes functions of the host known by their names, and `count`, `filter` and `sum` beside them. `answers` gives a
/// wb_kind_of_answer. Call it before records are bound. From then on what is bound again keeps the records that scripts hold.
bool wb_open_session(
  wb_state *state, const char *const *functions, uint32_t count, int32_t (*answers)(void *, const wb_question *),
  void *context);
bool wb_answer(wb_state *state, const uint8_t *bytes, size_t length);
/// The records that scripts hold are of no use any more: what is bound next is another ledger.
void wb_forget_records(wb_state *state);
/// Gives a dumped value a name beside the library.
bool wb_name_value(wb_state *state, const char *name, const uint8_t *bytes, size_t length);
/// As wb_run. `keeps`: what the line returns, unless nil, becomes `_`.
bool wb_run_line(wb_state *state, int32_t chunk, const uint8_t *source, size_t length, bool keeps);
/// What the line read last, as in a failure; −2: something that the host answered.
void wb_last_read(const wb_state *state, int32_t *type, int32_t *column);
/// What ended a line because it is not known, as WB_STATUS_MISSING; −1: nothing.
int64_t wb_last_missing(const wb_state *state);

// ---- threads with a stack of their own size, whatever `ulimit -s` says

typedef struct wb_thread wb_thread;
wb_thread *wb_thread_start(size_t stack_bytes, void (*body)(void *), void *context);
void wb_thread_join(wb_thread *thread);

#endif
