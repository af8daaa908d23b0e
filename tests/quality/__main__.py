"""Print how well the check does: ``python -m tests.quality [WHAT]``."""

import argparse

from tests.quality import customers, drafts, pairs, public, wordings

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument(
    "what",
    nargs="?",
    choices=("drafts", "pairs", "customers", "public", "wordings", "all"),
    default="all",
)
parser.add_argument("--rules", nargs="*", default=(), help="only these, with every error's text")
parser.add_argument("--set", default="", help="only the sets of this name")
arguments = parser.parse_args()
if arguments.what in {"drafts", "all"}:
    drafts.report(arguments.rules, arguments.set)
if arguments.what in {"pairs", "all"}:
    pairs.report(arguments.set)
if arguments.what in {"customers", "all"}:
    customers.report(arguments.set)
if arguments.what in {"wordings", "all"}:
    wordings.report(arguments.rules)
if arguments.what in {"public", "all"}:
    public.report()
