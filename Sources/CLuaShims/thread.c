// Threads with a stack of a known size: a deep script must not depend on what `ulimit -s` says.
#include "CLuaShims.h"
#include <pthread.h>
#include <stdlib.h>

struct wb_thread {
  pthread_t thread;
  void (*body)(void *);
  void *context;
};

static void *begin(void *argument) {
  wb_thread *self = argument;
  self->body(self->context);
  return NULL;
}

wb_thread *wb_thread_start(size_t stack_bytes, void (*body)(void *), void *context) {
  wb_thread *self = malloc(sizeof *self);
  if (self == NULL) return NULL;
  self->body = body;
  self->context = context;
  pthread_attr_t attributes;
  bool started = pthread_attr_init(&attributes) == 0;
  if (started) {
    started = pthread_attr_setstacksize(&attributes, stack_bytes) == 0 &&
              pthread_create(&self->thread, &attributes, begin, self) == 0;
    pthread_attr_destroy(&attributes);
  }
  if (started) return self;
  free(self);
  return NULL;
}

void wb_thread_join(wb_thread *thread) {
  pthread_join(thread->thread, NULL);
  free(thread);
}
