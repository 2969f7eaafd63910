using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ResponseEval.Tests;

public sealed class MutableStaticsTests
{
    [Theory]
    [InlineData("Variable")]
    [InlineData("<Settable>k__BackingField")]
    [InlineData("Array")]
    [InlineData("HiddenArray")]
    [InlineData("List")]
    [InlineData("Map")]
    public void A_field_that_can_change_is_found(string name) =>
        Assert.Contains($"{typeof(Changing)}.{name}", MutableStatics.In([typeof(Changing)]));

    [Fact]
    public void Fields_that_cannot_change_are_not_found() => Assert.Empty(MutableStatics.In([typeof(Fixed), .. typeof(Fixed).GetNestedTypes()]));

    private static class Changing
    {
        public static int Variable = 1;
        public static readonly int[] Array = [1];
        public static readonly IReadOnlyList<int> HiddenArray = new int[1];
        public static readonly List<int> List = [1];
        public static readonly Dictionary<int, int> Map = [];

        public static int Settable { get; set; }
    }

    private static class Fixed
    {
        public const int Constant = 1;
        public static readonly string Text = "text";
        public static readonly ImmutableArray<int> Array = [1];
        public static readonly FrozenDictionary<int, int> Map = new Dictionary<int, int>().ToFrozenDictionary();
        public static readonly IComparer<int> Order = Comparer<int>.Create((left, right) => right.CompareTo(left));

        public static ReadOnlySpan<int> Numbers => [1, 2, 3];

        public static string Property { get; } = Text + Constant;
    }
}
