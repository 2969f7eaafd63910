using System.Buffers;
using System.Security.Cryptography;

namespace ResponseEval;

/// <summary>What came of reading rules.</summary>
/// <param name="Rules">The rules; null if there is an error.</param>
/// <param name="Problems">All problems.</param>
public sealed record RulesReading(ProtocolRules? Rules, ValueList<Problem> Problems);

/// <summary>Protocol rules as JSON.</summary>
public static class RulesJson
{
    /// <summary>Reads rules: members left out keep their default, an unknown member is an error.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <returns>
    /// The rules, or all that is wrong with them. Rules without a name are called "default" if their content is that of the preset, else "custom".
    /// </returns>
    public static RulesReading Read(ReadOnlySpan<byte> utf8)
    {
        var input = new JsonInput();
        var parser = new RulesParser(input);
        var isComplete = JsonDocumentText.Read(utf8, input, parser);
        var problems = new ProblemList();
        foreach (ref readonly var problem in input.Problems.Found)
            problems.Add(problem.Kind, problem.Found, problem.Expected, member: problem.Member);
        if (isComplete)
            parser.CheckRanges(problems);
        return new(problems.HasErrors ? null : parser.Named(), problems.ToList());
    }

    /// <summary>Writes rules with all their members.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Receives the bytes.</param>
    public static void Write(ProtocolRules rules, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonText(output);
        RuleMembers.Write(rules, RuleMembers.All.AsSpan(), ref json);
        json.Flush();
    }

    /// <summary>The content hash: SHA-256 over all members but name and version, in ordinal order, minified: <c>sha256:…</c> in lower-case hexadecimals.</summary>
    /// <param name="rules">The rules.</param>
    public static string Hash(ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var bytes = new ArrayBufferWriter<byte>();
        var json = new JsonText(bytes);
        RuleMembers.Write(rules, RuleMembers.Content.AsSpan(), ref json);
        json.Flush();
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }
}
