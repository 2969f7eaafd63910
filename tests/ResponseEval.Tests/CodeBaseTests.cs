using System.Reflection;

namespace ResponseEval.Tests;

public sealed class CodeBaseTests
{
    private const int LongestFile = 300;
    private static readonly Assembly _core = typeof(Length).Assembly;

    [Fact]
    public void The_core_has_no_mutable_static_state() => Assert.Empty(MutableStatics.In(_core.GetTypes()));

    [Fact]
    public void The_core_stands_on_the_framework_and_MathNet_alone() => Assert.All(
        _core.GetReferencedAssemblies(),
        reference => Assert.Matches(@"^(System\..+|MathNet\.Numerics)$", reference.Name));

    [Fact]
    public void No_source_file_is_longer_than_300_lines() => Assert.All(
        SourceTree.SourceFiles("src"),
        file => Assert.InRange(File.ReadLines(file).Count(), 1, LongestFile));

    [Fact]
    public void There_are_source_files() => Assert.NotEmpty(SourceTree.SourceFiles("src"));
}
