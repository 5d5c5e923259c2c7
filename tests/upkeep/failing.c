/* Loaded into the program by a test: the write or sync of this number to a file of the house does not happen as it should.
 * The program is killed before it (kill) or in the middle of it (torn), or it fails: the disk is full from here on
 * (ENOSPC), or it alone fails (EIO). Without a number it counts. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long seen;

static int is_ours(const char *path) {
    const char *under = getenv("FAIL_UNDER");
    return under && strncmp(path, under, strlen(under)) == 0;
}

static int is_ours_fd(int fd) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

enum how { PASS, KILL, TORN, FAIL };

/* What happens to this call; takes_room says whether a full disk would refuse it. */
static enum how next(int takes_room) {
    const char *at = getenv("FAIL_AT"), *how = getenv("FAIL_HOW"), *count = getenv("FAIL_COUNT");
    pthread_mutex_lock(&lock);
    long number = ++seen;
    if (count) {
        int fd = open(count, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (fd >= 0) { dprintf(fd, "%ld", number); close(fd); }
    }
    pthread_mutex_unlock(&lock);
    if (!at || !how) return PASS;
    long wanted = atol(at);
    if (strcmp(how, "nospace") == 0) {
        if (number < wanted || !takes_room) return PASS;
        errno = ENOSPC;
        return FAIL;
    }
    if (number != wanted) return PASS;
    if (strcmp(how, "kill") == 0) return KILL;
    if (strcmp(how, "torn") == 0) return TORN;
    errno = EIO;
    return FAIL;
}

static void end(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define WRITES(name, off_type) \
    ssize_t name(int fd, const void *bytes, size_t length, off_type offset) { \
        REAL(ssize_t, #name, int, const void *, size_t, off_type); \
        if (is_ours_fd(fd)) switch (next(1)) { \
            case FAIL: return -1; \
            case TORN: real(fd, bytes, length / 2, offset); end(); \
            case KILL: end(); \
            case PASS: break; \
        } \
        return real(fd, bytes, length, offset); \
    }
WRITES(pwrite, off_t)
WRITES(pwrite64, off64_t)

ssize_t write(int fd, const void *bytes, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (is_ours_fd(fd)) switch (next(1)) {
        case FAIL: return -1;
        case TORN: real(fd, bytes, length / 2); end();
        case KILL: end();
        case PASS: break;
    }
    return real(fd, bytes, length);
}

#define CALL(test, takes_room, call) \
    if (test) switch (next(takes_room)) { \
        case FAIL: return -1; \
        case TORN: case KILL: end(); \
        case PASS: break; \
    } \
    return call

int fsync(int fd) { REAL(int, "fsync", int); CALL(is_ours_fd(fd), 0, real(fd)); }
int fdatasync(int fd) { REAL(int, "fdatasync", int); CALL(is_ours_fd(fd), 0, real(fd)); }
int ftruncate(int fd, off_t length) { REAL(int, "ftruncate", int, off_t); CALL(is_ours_fd(fd), 0, real(fd, length)); }
int ftruncate64(int fd, off64_t length) { REAL(int, "ftruncate64", int, off64_t); CALL(is_ours_fd(fd), 0, real(fd, length)); }
int rename(const char *from, const char *to) { REAL(int, "rename", const char *, const char *); CALL(is_ours(to), 1, real(from, to)); }
int link(const char *from, const char *to) { REAL(int, "link", const char *, const char *); CALL(is_ours(to), 1, real(from, to)); }
int linkat(int a, const char *from, int b, const char *to, int flags) {
    REAL(int, "linkat", int, const char *, int, const char *, int);
    CALL(is_ours(to), 1, real(a, from, b, to, flags));
}
int unlink(const char *path) { REAL(int, "unlink", const char *); CALL(is_ours(path), 0, real(path)); }
