#include "app/cli/command.h"
int main() { return 0; }
