using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests;

/// <summary>docs/sdtm.md says what the code does.</summary>
public sealed class SdtmPageTests
{
    private static string Page { get; } = File.ReadAllText(Path.Combine(SourceTree.Root, "docs/sdtm.md"));

    [Fact]
    public void Every_word_is_described() =>
        Assert.All(LesionStates.Words.Concat(Identification.Words), word => Assert.Contains($"`{word}`", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_placement_is_described() => Assert.All(
        Enum.GetNames<PlacementKind>(), kind => Assert.Contains($"| {kind.ToLowerInvariant()} |", Page, StringComparison.Ordinal));
}
