using System.Buffers;

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
    public static RulesReading Read(ReadOnlySpan<byte> utf8) => throw new NotSupportedException();

    /// <summary>Writes rules with all their members.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Receives the bytes.</param>
    public static void Write(ProtocolRules rules, IBufferWriter<byte> output) => throw new NotSupportedException();

    /// <summary>The content hash: SHA-256 over all members but name and version, in ordinal order, minified: <c>sha256:…</c> in lower-case hexadecimals.</summary>
    /// <param name="rules">The rules.</param>
    public static string Hash(ProtocolRules rules) => throw new NotSupportedException();
}
