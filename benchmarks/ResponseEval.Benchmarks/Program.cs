using System.Globalization;
using BenchmarkDotNet.Running;
using ResponseEval.Benchmarks.Columns;

if (args is ["columns", .. var arguments])
    ColumnRuns.Run(arguments);
else if (args is ["peer-export", var folder, var subjects])
    PeerExport.Run(folder, int.Parse(subjects, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
