// Nothing: only the precompiled headers that tests share are made with it.
