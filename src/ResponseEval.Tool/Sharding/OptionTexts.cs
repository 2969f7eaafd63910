using System.CommandLine;
using System.Globalization;

namespace ResponseEval.Tool.Sharding;

/// <summary>
/// The options of a command line as <c>--name=value</c>, defaults included, in the order of the help: equal for two command lines that ask for the same. Where to
/// write, which shard and the rules, whose content counts, are no part of them.
/// </summary>
internal static class OptionTexts
{
    private static readonly string[] _apart = ["--output", "--out", "--shard", "--rules", "--help"];

    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var texts = new List<string>();
        foreach (var option in parsed.CommandResult.Command.Options)
            if (!_apart.Contains(option.Name))
                texts.AddRange(Values(parsed.GetValue<object?>(option.Name)).Select(value => $"{option.Name}={value}"));
        return texts;
    }

    /// <summary>The command line again, to read the values of its options from.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="options">What <see cref="Of"/> gave.</param>
    /// <param name="others">The arguments and options that it needs beside.</param>
    /// <exception cref="UsageException">The verb has no such options.</exception>
    public static ParseResult Parse(Command command, IReadOnlyList<string> options, params string[] others)
    {
        var parsed = command.Parse([.. options.SelectMany(Words), .. others], new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count == 0 ? parsed : throw new UsageException([.. parsed.Errors.Select(static error => error.Message)]);
    }

    /// <summary>An empty value stands apart: with nothing after the sign, the option would have none.</summary>
    private static string[] Words(string option) => option.IndexOf('=', StringComparison.Ordinal) == option.Length - 1 ? [option[..^1], ""] : [option];

    private static string[] Values(object? value) => value switch
    {
        null or false => [],
        true => ["true"],
        string[] several => several,
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture)!],
    };
}
