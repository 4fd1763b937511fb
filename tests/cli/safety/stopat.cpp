// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: kills it, as kill -9 does, when it is about to make the call number STOPAT_CALL
// (from 1) of those that change what stands below the folder STOPAT_FOLDER. With STOPAT_TORN a write is half done first.
#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> count{0};
std::atomic<bool> isOurs[1024];

template<class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isBelow(const char *path)
{
    const char *folder = std::getenv("STOPAT_FOLDER");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isOpen(int file)
{
    return file >= 0 && file < 1024 && isOurs[file];
}

bool isDue()
{
    const char *wanted = std::getenv("STOPAT_CALL");
    return wanted && ++count == std::atoi(wanted);
}

void stop()
{
    kill(getpid(), SIGKILL);
}

void step()
{
    if (isDue())
        stop();
}

int opened(int file, const char *path, int flags)
{
    const bool writes = (flags & O_ACCMODE) != O_RDONLY;
    if (file >= 0 && file < 1024)
        isOurs[file] = writes && isBelow(path);
    return file;
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
}

} // namespace

// Wrappers take the place of the C library's functions, so they must be seen.
#define WEIR_CALL extern "C" __attribute__((visibility("default")))

#define WEIR_OPEN(name)                                                                                               \
    WEIR_CALL int name(const char *path, int flags, ...)                                                             \
    {                                                                                                                 \
        va_list list;                                                                                                 \
        va_start(list, flags);                                                                                        \
        const mode_t mode = modeOf(flags, list);                                                                      \
        va_end(list);                                                                                                 \
        if (isBelow(path) && (flags & O_ACCMODE) != O_RDONLY)                                                         \
            step();                                                                                                   \
        return opened(real<int (*)(const char *, int, ...)>(#name)(path, flags, mode), path, flags);                  \
    }
WEIR_OPEN(open)
WEIR_OPEN(open64)

#define WEIR_OPENAT(name)                                                                                             \
    WEIR_CALL int name(int folder, const char *path, int flags, ...)                                                 \
    {                                                                                                                 \
        va_list list;                                                                                                 \
        va_start(list, flags);                                                                                        \
        const mode_t mode = modeOf(flags, list);                                                                      \
        va_end(list);                                                                                                 \
        if (isBelow(path) && (flags & O_ACCMODE) != O_RDONLY)                                                         \
            step();                                                                                                   \
        return opened(real<int (*)(int, const char *, int, ...)>(#name)(folder, path, flags, mode), path, flags);     \
    }
WEIR_OPENAT(openat)
WEIR_OPENAT(openat64)

WEIR_CALL ssize_t write(int file, const void *bytes, size_t size)
{
    const auto call = real<ssize_t (*)(int, const void *, size_t)>("write");
    if (isOpen(file) && isDue()) {
        if (std::getenv("STOPAT_TORN"))
            (void)!call(file, bytes, size / 2);
        stop();
    }
    return call(file, bytes, size);
}

WEIR_CALL int close(int file)
{
    if (isOpen(file)) {
        step();
        isOurs[file] = false;
    }
    return real<int (*)(int)>("close")(file);
}

#define WEIR_FILE_CALL(name)                                                                                          \
    WEIR_CALL int name(int file)                                                                                     \
    {                                                                                                                 \
        if (isOpen(file))                                                                                             \
            step();                                                                                                   \
        return real<int (*)(int)>(#name)(file);                                                                       \
    }
WEIR_FILE_CALL(fsync)
WEIR_FILE_CALL(fdatasync)

WEIR_CALL int fchmod(int file, mode_t mode)
{
    if (isOpen(file))
        step();
    return real<int (*)(int, mode_t)>("fchmod")(file, mode);
}

WEIR_CALL int chmod(const char *path, mode_t mode)
{
    if (isBelow(path))
        step();
    return real<int (*)(const char *, mode_t)>("chmod")(path, mode);
}

WEIR_CALL int unlink(const char *path)
{
    if (isBelow(path))
        step();
    return real<int (*)(const char *)>("unlink")(path);
}

WEIR_CALL int rename(const char *from, const char *to)
{
    if (isBelow(to))
        step();
    return real<int (*)(const char *, const char *)>("rename")(from, to);
}

WEIR_CALL int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    if (isBelow(to))
        step();
    return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder, to,
                                                                                     flags);
}

WEIR_CALL int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    if (isBelow(to))
        step();
    return real<int (*)(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}
