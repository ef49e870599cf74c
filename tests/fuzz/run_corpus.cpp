// Runs a fuzz target once on every file of its corpus: what the ordinary build does with it.
#include "tests/fuzz/fuzzing.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <vector>

namespace fs = std::filesystem;

int main(int count, char** arguments)
{
    std::vector<fs::path> inputs;
    for (int i = 1; i < count; ++i) {
        if (fs::is_directory(arguments[i]))
            for (const auto& entry : fs::recursive_directory_iterator(arguments[i])) {
                if (entry.is_regular_file()) inputs.push_back(entry.path());
            }
        else inputs.emplace_back(arguments[i]);
    }
    if (inputs.empty()) {
        std::fputs("there are no inputs\n", stderr);
        return 1;
    }
    std::sort(inputs.begin(), inputs.end());
    LLVMFuzzerTestOneInput(nullptr, 0);
    for (const fs::path& input : inputs) {
        std::printf("%s\n", input.c_str());
        std::fflush(stdout); // before it may end the program
        std::ifstream file(input, std::ios::binary);
        const std::vector<char> bytes(std::istreambuf_iterator<char>(file), {});
        if (!file) return 1;
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
}
