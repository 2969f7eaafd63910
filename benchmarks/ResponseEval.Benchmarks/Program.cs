using System.Globalization;
using BenchmarkDotNet.Running;
using ResponseEval.Benchmarks.Columns;
using ResponseEval.Benchmarks.EndToEnd;

if (args is ["columns", .. var arguments])
    ColumnRuns.Run(arguments);
else if (args is ["peer-export", var folder, var subjects])
    PeerExport.Run(folder, int.Parse(subjects, CultureInfo.InvariantCulture));
else if (args is ["endtoend", var count])
    EndToEndRuns.Run(int.Parse(count, CultureInfo.InvariantCulture), "/dev/null");
else if (args is ["endtoend", var size, var output])
    EndToEndRuns.Run(int.Parse(size, CultureInfo.InvariantCulture), output);
else if (args is ["endtoend-pipe", .. var sizes])
    EndToEndRuns.RunPipe(Array.ConvertAll(sizes, static text => int.Parse(text, CultureInfo.InvariantCulture)));
else if (args is ["endtoend-parts"])
    LineParts.Run();
else if (args is ["typical-lines", var lines])
    new TypicalLines().Write(Console.OpenStandardOutput(), int.Parse(lines, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
