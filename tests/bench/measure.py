"""measure.py OUT ERR COMMAND…: runs a command with its output in two files, and prints what it took as JSON.

A process of its own, since the peak of a process is at least that of the one it was forked from: this one is small.
"""
import json
import os
import sys
import time

out, err, *command = sys.argv[1:]
start = time.perf_counter()
child = os.fork()
if child == 0:
    for path, number in (("/dev/null", 0), (out, 1), (err, 2)):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT | (os.O_TRUNC if number else 0), 0o644), number)
    try:
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"{command[0]}: {error.strerror}\n".encode())
        os._exit(127)
_, status, usage = os.wait4(child, 0)
print(json.dumps({"seconds": time.perf_counter() - start, "status": os.waitstatus_to_exitcode(status),
                  "cpuSeconds": usage.ru_utime + usage.ru_stime, "peakBytes": usage.ru_maxrss * 1024}))
