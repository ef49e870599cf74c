// Nothing: only the precompiled header of the tests of the window is made with it.
