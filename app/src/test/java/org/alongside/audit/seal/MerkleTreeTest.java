package org.alongside.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    @Test
    void the_root_is_the_one_that_rfc_6962_defines_for_every_number_of_leaves() {
        for (int count = 1; count <= 70; count++) {
            var leaves = IntStream.range(0, count)
                    .mapToObj(i -> new Hash(Hash.EVENT).number(i).sum())
                    .toList();
            var tree = new MerkleTree();
            leaves.forEach(tree::add);

            assertThat(tree.root()).as(count + " leaves").isEqualTo(asDefined(leaves));
        }
    }

    /** The definition in section 2.1, word for word. */
    private static byte[] asDefined(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var k = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(asDefined(leaves.subList(0, k)), asDefined(leaves.subList(k, leaves.size())));
    }

    @Test
    void a_leaf_is_never_the_hash_of_two_others() {
        var leaf = new Hash(Hash.EVENT).number(1).sum();

        assertThat(HexFormat.of().formatHex(Hash.node(leaf, leaf)))
                .isNotEqualTo(HexFormat.of()
                        .formatHex(new Hash(Hash.EVENT).field(leaf).field(leaf).sum()));
    }

    @Test
    void no_two_lists_of_fields_have_the_same_bytes() {
        assertThat(new Hash(Hash.EVENT).text("ab").text("c").sum())
                .isNotEqualTo(new Hash(Hash.EVENT).text("a").text("bc").sum());
        assertThat(new Hash(Hash.EVENT).text(null).sum())
                .isNotEqualTo(new Hash(Hash.EVENT).text("").sum());
    }
}
