using BenchmarkDotNet.Running;
using ResponseEval.Benchmarks.Columns;

if (args is ["columns", .. var arguments])
    ColumnRuns.Run(arguments);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
