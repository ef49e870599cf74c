#!/usr/bin/env bash
# torch 2.13.0: autocast is switched on for each thread by itself, but the weights it has converted are kept in one cache for all
# of them, and any thread that leaves its outermost autocast empties it. So a weight that is used twice inside one thread's autocast
# is converted once or twice, depending on what other threads do meanwhile. The outputs are the same; the gradient is not, to the
# bit, since its two parts are added up in 16 bits in the one case and in 32 in the other: training on several threads does not
# repeat itself. Switching the cache off (cache_enabled=False) does away with it. Guessed before: the cache belongs to the thread,
# like the switch. Needs python3-venv. Seen on 2026-12-01: "converted once alone: True, beside another thread: False, with the cache
# off both ways alike: True; the same outputs: True, the same gradient: False".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check torch==2.13.0
cat >"$work/cache.py" <<'PY'
import threading
import torch

torch.manual_seed(0)
weight = torch.randn(64, 64, requires_grad=True)
first, second = torch.randn(16, 64), torch.randn(16, 64)


def conversion(result):
    """The node of the graph that brought the weight to 16 bits."""
    nodes = [result.grad_fn]
    while nodes:
        node = nodes.pop()
        if node.name().startswith("ToCopyBackward"):
            return node
        nodes += [following for following, _ in node.next_functions if following is not None]


def another_thread():
    def enter_and_leave():
        with torch.autocast("cpu", dtype=torch.bfloat16):
            pass

    thread = threading.Thread(target=enter_and_leave)
    thread.start()
    thread.join()


def use_twice(meanwhile, cached=True):
    with torch.autocast("cpu", dtype=torch.bfloat16, cache_enabled=cached):
        a = first @ weight
        meanwhile()
        b = second @ weight
    loss = a.float().square().sum() + b.float().square().sum()
    gradient, = torch.autograd.grad(loss, weight, retain_graph=True)
    return conversion(a) is conversion(b), torch.cat([a, b]), gradient


alone, beside = use_twice(lambda: None), use_twice(another_thread)
off = [use_twice(meanwhile, cached=False) for meanwhile in (lambda: None, another_thread)]
print(f"converted once alone: {alone[0]}, beside another thread: {beside[0]}, with the cache off both ways alike: "
      f"{torch.equal(off[0][2], off[1][2])}; the same outputs: {torch.equal(alone[1], beside[1])}, "
      f"the same gradient: {torch.equal(alone[2], beside[2])}")
PY
seen=$("$work/venv/bin/python" -W ignore "$work/cache.py" 2>/dev/null)
echo "torch 2.13.0, $seen"
[ "$seen" = "converted once alone: True, beside another thread: False, with the cache off both ways alike: True; the same outputs: True, the same gradient: False" ] ||
  { echo "this has changed"; exit 1; }
