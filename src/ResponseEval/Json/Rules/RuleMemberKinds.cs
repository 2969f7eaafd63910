using System.Globalization;
using System.Text.Json;

namespace ResponseEval;

/// <summary>Makes the members of a rules file by the type of their value. Numbers are written in their minimal decimal form, which the hash relies on.</summary>
internal static class RuleMemberKinds
{
    private const int HundredthsDecimals = 2;

    public static RuleMember Text(string name, Func<ProtocolRules, string> get, Func<ProtocolRules, string, ProtocolRules> set) => new(
        name,
        (ref reader, input, rules) => input.Text(ref reader) is { } text ? set(rules, text) : rules,
        (rules, ref json) => json.Text(get(rules)));

    public static RuleMember Flag(string name, Func<ProtocolRules, bool> get, Func<ProtocolRules, bool, ProtocolRules> set) => new(
        name,
        (ref reader, input, rules) => input.Flag(ref reader) is { } flag ? set(rules, flag) : rules,
        (rules, ref json) => json.Flag(get(rules)));

    public static RuleMember Count(string name, Func<ProtocolRules, int> get, Func<ProtocolRules, int, ProtocolRules> set) => new(
        name,
        (ref reader, input, rules) => input.Count(ref reader) is { } count ? set(rules, count) : rules,
        (rules, ref json) => json.Whole(get(rules)));

    public static RuleMember Size(string name, Func<ProtocolRules, Length> get, Func<ProtocolRules, Length, ProtocolRules> set) => new(
        name,
        (ref reader, input, rules) => Hundredths(ref reader, input, Length.Maximum.Hundredths, "0 to 2000 mm with at most two decimals") is { } size
            ? set(rules, Length.FromHundredths(size))
            : rules,
        (rules, ref json) => Minimal(get(rules).Millimeters, ref json));

    public static RuleMember Percent(string name, Func<ProtocolRules, Percentage> get, Func<ProtocolRules, Percentage, ProtocolRules> set) => new(
        name,
        (ref reader, input, rules) => Hundredths(ref reader, input, 1_000_000, "0 to 10000 % with at most two decimals") is { } percent
            ? set(rules, Percentage.FromPercent(percent / 100m))
            : rules,
        (rules, ref json) => Minimal(get(rules).Percent, ref json));

    public static RuleMember Fraction(string name, Func<ProtocolRules, decimal> get, Func<ProtocolRules, decimal, ProtocolRules> set) => new(
        name,
        (ref reader, input, rules) => ReadFraction(ref reader, input) is { } fraction ? set(rules, fraction) : rules,
        (rules, ref json) => Minimal(get(rules), ref json));

    public static RuleMember Option<T>(string name, Func<ProtocolRules, T> get, Func<ProtocolRules, T, ProtocolRules> set)
        where T : struct, Enum
    {
        var words = WordList<T>.Of(static value => value.ToString());
        return new(
            name,
            (ref reader, input, rules) => input.Word(ref reader, words) is { } value ? set(rules, value) : rules,
            (rules, ref json) => json.Word(words, get(rules)));
    }

    public static RuleMember Definitions(
        string name,
        Func<ProtocolRules, ValueList<HyperprogressionDefinition>> get,
        Func<ProtocolRules, ValueList<HyperprogressionDefinition>, ProtocolRules> set) => new(
        name,
        (ref reader, input, rules) => input.IsArray(ref reader) ? set(rules, ReadDefinitions(name, ref reader, input)) : rules,
        (rules, ref json) =>
        {
            json.Raw("["u8);
            var definitions = get(rules);
            for (var i = 0; i < definitions.Count; i++)
            {
                json.Raw(i == 0 ? ""u8 : ","u8);
                json.Word(Vocabulary.HyperprogressionDefinitions, definitions[i]);
            }

            json.Raw("]"u8);
        });

    private static ValueList<HyperprogressionDefinition> ReadDefinitions(string name, ref Utf8JsonReader reader, JsonInput input)
    {
        var definitions = new List<HyperprogressionDefinition>();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            input.Member = $"{name}[{i.ToString(CultureInfo.InvariantCulture)}]";
            if (input.Word(ref reader, Vocabulary.HyperprogressionDefinitions) is not { } definition)
                continue;
            if (definitions.Contains(definition))
                input.Add(ProblemCatalogue.UnknownWord, JsonInput.Describe(ref reader) + " again", "each definition once");
            else
                definitions.Add(definition);
        }

        return [.. definitions];
    }

    /// <summary>A number of at most two decimals as hundredths. Rules are not rounded: a threshold is meant as it is written.</summary>
    private static int? Hundredths(ref Utf8JsonReader reader, JsonInput input, int most, string expected)
    {
        if (!input.IsNumber(ref reader))
            return null;
        if (ExactNumber.TryScale(reader.ValueSpan, HundredthsDecimals, out var hundredths, out var rest)
            && rest == 0 && hundredths >= 0 && hundredths <= most)
            return (int)hundredths;
        input.Add(ProblemCatalogue.NumberOutOfRange, JsonInput.Describe(ref reader), expected);
        return null;
    }

    private static decimal? ReadFraction(ref Utf8JsonReader reader, JsonInput input)
    {
        if (!input.IsNumber(ref reader))
            return null;
        if (decimal.TryParse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return value;
        input.Add(ProblemCatalogue.NumberOutOfRange, JsonInput.Describe(ref reader), "a probability above 0 and below 1");
        return null;
    }

    private static void Minimal(decimal value, ref JsonText json)
    {
        Span<byte> text = stackalloc byte[40];
        value.TryFormat(text, out var written, "0.############################", CultureInfo.InvariantCulture);
        json.Raw(text[..written]);
    }
}
