using System.CommandLine;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Sharding;
using ResponseEval.Tool.Sharding.Merging;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval merge</c>: the parts of a sharded run become what the run would have written undivided.</summary>
internal sealed class MergeCommand(ToolHost host)
{
    private readonly Argument<string[]> parts = new("PART")
    {
        Description = "All parts of one sharded run, in any order, each with its index and its manifest beside it",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "Where to write instead of standard output; .gz is compressed. The file appears once it is complete. For derive a folder",
        HelpName = "FILE",
    };

    public Command Build()
    {
        var command = new Command("merge", "Joins the parts of a sharded run of assess, summarize or derive: the bytes are those of the undivided run") { parts, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetRequiredValue(parts);
        var target = parsed.GetValue(output);
        var found = PartSet.Open(paths, host.Interrupt);
        if (target is { Length: > 0 })
            CheckThatNothingIsOverwritten(found, target);
        if (found.Run.Verb == "derive")
            return new DeriveCommand(host).Merge(found, target);
        using var file = OutputTarget.Open(target, host.StandardOutput);
        if (found.Run.Verb == "assess")
            new AssessCommand(host).Merge(found, file);
        else
            new SummarizeCommand(host).Merge(found, file);
        file.Complete();
        return found.ExitCode;
    }

    private static void CheckThatNothingIsOverwritten(PartSet found, string target)
    {
        if (found.Paths.SelectMany(PartFiles.Of).FirstOrDefault(file => OutputClash.IsOf(target, file)) is { } part)
            throw new UsageException($"'{part}' belongs to a part: it cannot be the output too");
        if (found.Run.Inputs.Any(input => OutputClash.IsOf(target, input.Name)))
            throw new UsageException($"'{target}' is an input of the run: it cannot be the output too");
    }
}
