using System.CommandLine;
using ResponseEval.Tool.CommandLine;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Sharding;

/// <summary>The option that evaluates one shard of the subjects only.</summary>
internal sealed class ShardOption
{
    private readonly Option<string?> shard = new("--shard")
    {
        Description = "Evaluate part I of N of the subjects and write it with an index and a manifest beside it; 'responseeval merge' joins the parts",
        HelpName = "I/N",
    };

    public void AddTo(Command command) => command.Add(shard);

    /// <summary>The run of the shard that is asked for; null where all subjects are.</summary>
    /// <exception cref="UsageException">It is no shard, or cannot be run on its own.</exception>
    public PartRun? Read(ParseResult parsed, ToolHost host, SharedValues values)
    {
        if (parsed.GetValue(shard) is null)
            return null;
        if (values.Inputs.Any(static input => input.IsStandardInput))
            throw new UsageException("--shard needs inputs that are files: every shard reads all of them, and standard input can be read once");
        var output = values.Output ?? throw new UsageException("--shard needs --output: the file for the part");
        return Read(parsed, host, output, values.Rules, [.. values.Inputs.Select(static input => input.Text)]);
    }

    /// <inheritdoc cref="Read(ParseResult, ToolHost, SharedValues)"/>
    public PartRun? Read(ParseResult parsed, ToolHost host, string output, ProtocolRules rules, IReadOnlyList<string> inputs)
    {
        if (parsed.GetValue(shard) is not { } text)
            return null;
        var wanted = Shard.Parse(text);
        if (output.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"'{output}': a part is not compressed; 'responseeval merge' compresses where its output ends in .gz");
        if (output is "-" or "/dev/stdout" || Directory.Exists(output) || IsDevice(output))
            throw new UsageException($"'{output}' is no file: --shard needs one for the part, and writes others beside it");
        foreach (var file in PartFiles.Of(output))
            if (inputs.Append(parsed.GetValue<string?>("--rules")).Any(read => !string.IsNullOrEmpty(read) && OutputClash.IsOf(file, read)))
                throw new UsageException($"'{file}' is read by this run, or would be by the next: give the part another name");
        return PartRun.Of(host, wanted, output, parsed, rules, inputs);
    }

    private static bool IsDevice(string output)
    {
        using var device = DeviceOrPipe.TryOpen(output);
        return device is not null;
    }
}
