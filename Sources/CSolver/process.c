// What Swift does not see of the C library: pipes that no other child inherits, and a line-buffered standard output.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "csolver.h"

int32_t csolver_pipe(int32_t ends[2]) {
#ifdef __linux__
  return pipe2(ends, O_CLOEXEC);
#else
  if (pipe(ends) != 0) return -1;
  return fcntl(ends[0], F_SETFD, FD_CLOEXEC) < 0 || fcntl(ends[1], F_SETFD, FD_CLOEXEC) < 0 ? -1 : 0;
#endif
}

int32_t csolver_socket(int32_t ends[2]) {
#ifdef __linux__
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return -1;
  return fcntl(ends[0], F_SETFD, FD_CLOEXEC) < 0 || fcntl(ends[1], F_SETFD, FD_CLOEXEC) < 0 ? -1 : 0;
#endif
}

int64_t csolver_send(int32_t end, const void *bytes, int64_t count) {
#ifdef MSG_NOSIGNAL
  return send(end, bytes, (size_t)count, MSG_NOSIGNAL);
#else
  return send(end, bytes, (size_t)count, 0);
#endif
}

void csolver_print_by_line(void) { setvbuf(stdout, NULL, _IOLBF, 1 << 12); }
