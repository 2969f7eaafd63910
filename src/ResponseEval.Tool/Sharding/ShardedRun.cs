using System.Buffers;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ResponseEval.Tool.Sharding;

/// <summary>What decides the bytes of a run: the shards of one run agree in all of it.</summary>
/// <param name="Tool">The version of the tool.</param>
/// <param name="Verb">assess, summarize or derive.</param>
/// <param name="Options">The options of the verb (<see cref="OptionTexts"/>), but for the rules.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Inputs">The input files, in order.</param>
internal sealed record ShardedRun(string Tool, string Verb, IReadOnlyList<string> Options, PartRules Rules, IReadOnlyList<InputDigest> Inputs)
{
    /// <summary>The version of this tool, with the commit that it was built from: two builds of one version may differ.</summary>
    public static string ThisTool { get; } = typeof(ShardedRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static ShardedRun Of(string verb, IReadOnlyList<string> options, ProtocolRules rules, IReadOnlyList<InputDigest> inputs)
    {
        var content = new ArrayBufferWriter<byte>();
        RulesJson.Write(rules, content);
        return new(
            ThisTool, verb, options, new(rules.Name, rules.Version, RulesJson.Hash(rules), JsonElement.Parse(content.WrittenSpan)), inputs);
    }

    /// <summary>The rules as they were.</summary>
    /// <exception cref="JsonException">They are not those of the hash.</exception>
    public ProtocolRules ReadRules()
    {
        var rules = RulesJson.Read(JsonMarshal.GetRawUtf8Value(Rules.Content)).Rules;
        return rules is not null && RulesJson.Hash(rules) == Rules.Hash && (rules.Name, rules.Version) == (Rules.Name, Rules.Version)
            ? rules
            : throw new JsonException("the rules are not those of the hash");
    }

    /// <summary>What this run has that another has not, in words; null if both are one run.</summary>
    public string? Difference(ShardedRun other) =>
        Tool != other.Tool ? $"it was made by version {Tool}, not {other.Tool}"
        : Verb != other.Verb ? $"it was made by {Verb}, not {other.Verb}"
        : !Options.SequenceEqual(other.Options) ? $"its options are {Listed(Options, other)}, not {Listed(other.Options, this)}"
        : Text(Rules) != Text(other.Rules) ? $"its rules are {Text(Rules)}, not {Text(other.Rules)}"
        : Inputs.Count != other.Inputs.Count ? $"it has {Inputs.Count} input files, not {other.Inputs.Count}"
        : Inputs.Zip(other.Inputs).FirstOrDefault(static pair => pair.First != pair.Second) is ({ } own, { } others) ? Difference(own, others)
        : null;

    private static string Difference(InputDigest own, InputDigest other) => own.Name != other.Name
        ? $"its input is '{own.Name}', not '{other.Name}'"
        : $"its input '{own.Name}' has {own.Size} bytes and SHA-256 {own.Sha256}, not {other.Size} bytes and {other.Sha256}";

    /// <summary>The options that another run has not; all where just their order differs.</summary>
    private static string Listed(IReadOnlyList<string> options, ShardedRun other)
    {
        var own = options.Except(other.Options).ToList();
        return own.Count > 0 ? string.Join(' ', own) : other.Options.Except(options).Any() ? "the default" : string.Join(' ', options);
    }

    private static string Text(PartRules rules) => $"{rules.Name} {rules.Version}, {rules.Hash}";
}
