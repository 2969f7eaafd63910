using System.Globalization;
using System.Security.Cryptography;

namespace ResponseEval.Tests;

/// <summary>The seed of every property: fixed, so that a run repeats, unless the environment names another or asks for a random one.</summary>
internal static class PropertySeed
{
    internal const string Variable = "RESPONSEEVAL_SEED";

    internal static ulong Current { get; } = Parse(Environment.GetEnvironmentVariable(Variable));

    internal static ulong Parse(string? text) => text switch
    {
        null or "" => 20240102,
        "random" => (ulong)RandomNumberGenerator.GetInt32(int.MaxValue),
        _ => ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture),
    };
}
