# cmake -DOUT=FILE.cpp -DFOLDER=DIR -DSUBJECTS="a b" -P: one source file of DIR/test_a.cpp and DIR/test_b.cpp, whose main()
# runs the subject that its first argument names. Each test has a namespace of its own, so that none need know the others'
# names; for that, all that they include has to be included before.
separate_arguments(SUBJECTS)
set(includes "")
set(namespaces "")
set(rows "")
foreach(subject ${SUBJECTS})
  file(STRINGS ${FOLDER}/test_${subject}.cpp lines REGEX "^#include ")
  list(FILTER lines EXCLUDE REGEX "\\.moc\"")
  list(APPEND includes ${lines})
  string(APPEND namespaces "namespace test_${subject} {\n#include \"tests/test_${subject}.cpp\"\n}\n")
  string(APPEND rows "        {\"${subject}\", test_${subject}::test_main},\n")
endforeach()
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
file(WRITE ${OUT} "#include \"tests/support/run_subject.h\"\n${includes}\n
#define main test_main // as QTEST_MAIN defines it
${namespaces}#undef main\n
int main(int argc, char** argv)
{
    return sfumato::run_subject(argc, argv, {\n${rows}    });\n}\n")
