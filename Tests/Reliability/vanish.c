// Loaded before the C library: somebody else deletes a file, or a folder with all that is in it, in the
// middle of a run. SIMPUL_VANISH is what goes; it does so right before the run opens a file whose path ends
// as SIMPUL_VANISH_BEFORE says, or moves one to there, once. With SIMPUL_VANISH_AFTER it is right after a
// move to there.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_flag gone = ATOMIC_FLAG_INIT;

static int take_away(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status;
  (void)kind;
  (void)place;
  return remove(path);
}

static void vanish(const char *path, const char *when) {
  const char *end = getenv(when);
  const char *what = getenv("SIMPUL_VANISH");
  if (!end || !what || strlen(path) < strlen(end)) return;
  if (strcmp(path + strlen(path) - strlen(end), end) != 0) return;
  if (atomic_flag_test_and_set(&gone)) return;
  nftw(what, take_away, 16, FTW_DEPTH | FTW_PHYS);
}

#define OPENING(name)                                                                  \
  int name(const char *path, int flags, ...) {                                         \
    static int (*real)(const char *, int, ...);                                        \
    if (!real) real = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, #name);        \
    va_list rest;                                                                      \
    va_start(rest, flags);                                                             \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;            \
    va_end(rest);                                                                      \
    vanish(path, "SIMPUL_VANISH_BEFORE");                                                                      \
    return real(path, flags, mode);                                                    \
  }

OPENING(open)
OPENING(open64)

int rename(const char *from, const char *to) {
  static int (*real)(const char *, const char *);
  if (!real) real = (int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename");
  vanish(to, "SIMPUL_VANISH_BEFORE");
  int result = real(from, to);
  vanish(to, "SIMPUL_VANISH_AFTER");
  return result;
}
