using System.CommandLine;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Rules;
using ResponseEval.Validation;

namespace ResponseEval.Tool.CommandLine;

/// <summary>The option that names a checks file.</summary>
internal sealed class ChecksOption
{
    private readonly Option<string?> checks = new("--checks") { Description = "A checks file: severities, suppressions and limits", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(checks);

    /// <summary>The settings; the default without a file.</summary>
    /// <exception cref="UsageException">The file cannot be read, holds no settings, or is the output.</exception>
    public CheckSettings Read(ParseResult parsed, string? output)
    {
        if (parsed.GetValue(checks) is not { } file)
            return CheckSettings.Default;
        if (output is not null && File.Exists(file) && RealPath.Of(file) == RealPath.Of(output))
            throw new UsageException($"'{output}' holds the checks: it cannot be the output");
        var bytes = RulesChoice.ReadAll(file);
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var reading = CheckSettingsJson.Read(bytes.AsSpan().StartsWith(mark) ? bytes.AsMemory(mark.Length) : bytes);
        return reading.Settings ?? throw new UsageException([.. reading.Errors]);
    }
}
