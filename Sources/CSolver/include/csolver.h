// Two solvers of mixed-integer linear models, looked for at run time with dlopen, so that the program starts without
// their libraries and runs where they are missing. Names and meanings follow their C interfaces: highs_c_api.h
// (HiGHS 1.x) and Cbc_C_Interface.h (CBC 2.10).
#ifndef CSOLVER_H
#define CSOLVER_H

#include <stdint.h>

// Minimise cost·x + offset with row_lower ≤ A·x ≤ row_upper and column_lower ≤ x ≤ column_upper. A is stored by column:
// the entries of column j are those from column_start[j] up to column_start[j + 1]. Bounds of ±csolver_infinity are
// none. integer[j] is 1 where x[j] must be whole. Nothing is copied or kept.
typedef struct {
  int32_t columns, rows;
  double offset;
  const double *cost, *column_lower, *column_upper, *row_lower, *row_upper;
  const int32_t *column_start, *row_index;
  const double *value;
  const int32_t *integer;
  // A point to start from, one number a column, or NULL.
  const double *start;
} csolver_problem;

extern const double csolver_infinity;

// When to stop early. Negative seconds or nodes: no limit.
typedef struct {
  double relative_gap, absolute_gap, seconds;
  int64_t nodes;
} csolver_limits;

typedef enum {
  csolver_optimal = 0,      // proved, within the gaps
  csolver_stopped = 1,      // a limit or the caller ended it
  csolver_infeasible = 2,
  csolver_unbounded = 3,
  csolver_failed = 4,
} csolver_status;

typedef struct {
  csolver_status status;
  // Whether `values` holds a point that meets the rows.
  int32_t has_values;
  double objective, bound;
  int64_t nodes;
} csolver_answer;

// Called from the solving thread now and then: incumbent (infinity before there is one), bound, and the incumbent's
// columns where the solver shows them (else NULL). Anything but 0 asks for an end.
typedef int32_t (*csolver_watch)(void *context, double incumbent, double bound, int64_t nodes, const double *values);

typedef struct csolver_library csolver_library;

// Opens a library by path or by name. NULL where it cannot be opened or its version is not one that this code knows;
// `message` then says why (at most `size` bytes with the NUL).
csolver_library *csolver_open_highs(const char *path, char *message, int32_t size);
csolver_library *csolver_open_cbc(const char *path, char *message, int32_t size);
void csolver_close(csolver_library *library);
// As the library gives it, for example "1.15.1".
const char *csolver_version(const csolver_library *library);

// Solves; `values` has room for one number a column. Prints nothing (HiGHS) or its log to standard output (CBC).
csolver_answer csolver_solve(
  csolver_library *library, const csolver_problem *problem, csolver_limits limits, csolver_watch watch,
  void *context, double *values);

// Reading end, writing end; closed when another program is run. 0, or -1 with errno.
int32_t csolver_pipe(int32_t ends[2]);
// The same with two equal ends, for csolver_send.
int32_t csolver_socket(int32_t ends[2]);
// Writes to a socket, without a signal where the other end is gone. Bytes written, or -1 with errno.
int64_t csolver_send(int32_t end, const void *bytes, int64_t count);
// Makes standard output appear line by line, even in a pipe.
void csolver_print_by_line(void);

#endif
