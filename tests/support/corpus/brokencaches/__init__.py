# SPDX-License-Identifier: Apache-2.0
"""A corpus of broken BuildKit caches, made from a good one.

`registry` holds the cases, `expect` says what is expected of them, `workshop` writes caches,
`tarformat` and `codecs` write the archives, and `cases` defines the cases, a module per kind of defect.
"""
