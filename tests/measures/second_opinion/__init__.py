"""Every measure counted a second way: plain loops over the rows of the files, written from the data contract alone.

Nothing here reads a query, a view or a function of the project. What both ways agree on is what the contract says.
"""
