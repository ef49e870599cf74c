#include "app/cli/program.h"

int main(int argc, char** argv) { return sfumato::cli::run_program(argc, argv); }
