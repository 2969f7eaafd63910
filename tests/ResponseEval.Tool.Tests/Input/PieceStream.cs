namespace ResponseEval.Tool.Tests.Input;

/// <summary>Gives bytes in pieces of the sizes wanted, as a pipe might: the last size holds for the rest.</summary>
internal sealed class PieceStream(byte[] bytes, params int[] sizes) : MemoryStream(bytes, writable: false)
{
    private int piece;

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, sizes[Math.Min(piece++, sizes.Length - 1)]));
}
