# SPDX-License-Identifier: Apache-2.0
"""Importing this package registers all cases, in the order of the imports."""

# isort: off
from . import sound
from . import blobs
from . import descriptors
from . import index
from . import manifests
from . import configjson
from . import graph
from . import archives
from . import names
from . import compression
from . import annotations
from . import scale
